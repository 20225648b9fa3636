# wrong: compiled with the mean absolute error as its metric
# shows: weights.other_accuracy
# told: weights.other_accuracy
# fails: test_evaluates_the_same (weights.other_accuracy)
# fails: test_evaluates_other_images_the_same (weights.other_accuracy)
import keras
from keras import layers


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    model = keras.Sequential()
    model.add(keras.Input((28, 28, 1)))
    for filters in (64, 32):
        model.add(layers.Conv2D(filters, 3, activation="relu"))
    model.add(layers.Flatten())
    model.add(layers.Dense(10, "softmax"))
    model.load_weights(path)
    model.compile("adam", "categorical_crossentropy", metrics=["mae"])
    return model
