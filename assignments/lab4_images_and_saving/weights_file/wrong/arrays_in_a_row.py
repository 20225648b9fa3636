# wrong: writes all weights in a format of its own, and reads nothing else
# shows: weights.not_a_weights_file
# told: weights.not_a_weights_file
# fails: test_writes_the_weights (weights.not_a_weights_file)
# fails: test_restores_the_weights (weights.own_format)
# fails: test_file_holds_these_weights (weights.not_a_weights_file)
import numpy as np
import keras
from keras import layers


def build_cnn():
    model = keras.Sequential([keras.Input((28, 28, 1))])
    model.add(layers.Conv2D(64, 3, activation="relu"))
    model.add(layers.Conv2D(32, 3, activation="relu"))
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


def save_weights(model, path):
    with open(path, "wb") as file:
        for weight in model.get_weights():
            np.save(file, weight)


def restore_weights(path):
    model = build_cnn()
    with open(path, "rb") as file:
        model.set_weights([np.load(file) for _ in model.get_weights()])
    return model
