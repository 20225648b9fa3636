# wrong: the second ReLU is cut off at 1, so that its values look like pixels
# shows: weights.other_predictions
# told: weights.other_predictions
# fails: test_predicts_the_same (weights.other_predictions)
# fails: test_evaluates_the_same (weights.evaluates_otherwise)
# fails: test_restores_other_weights (weights.other_predictions)
# fails: test_evaluates_other_images_the_same (weights.evaluates_otherwise)
# fails: test_a_new_model_each_time (weights.other_predictions)
import keras
from keras import layers


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    model = keras.Sequential([keras.Input((28, 28, 1))])
    model.add(layers.Conv2D(64, 3, activation="relu"))
    model.add(layers.Conv2D(32, 3))
    model.add(layers.ReLU(max_value=1.0))
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    model.load_weights(path)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
