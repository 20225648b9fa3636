# wrong: the last Dense has no softmax, logits go into categorical_crossentropy
# shows: weights.missing_softmax
# told: weights.missing_softmax
# fails: test_predicts_the_same (weights.missing_softmax)
# fails: test_evaluates_the_same (weights.evaluates_otherwise)
# fails: test_restores_other_weights (weights.missing_softmax)
# fails: test_evaluates_other_images_the_same (weights.evaluates_otherwise)
# fails: test_a_new_model_each_time (weights.missing_softmax)
import keras
from keras import layers


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation='relu'),
        layers.Conv2D(32, 3, activation='relu'),
        layers.Flatten(),
        layers.Dense(10),
    ])
    model.load_weights(path)
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
