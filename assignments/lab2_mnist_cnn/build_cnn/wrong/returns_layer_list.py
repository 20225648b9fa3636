# wrong: returns the list of layers instead of a model
# shows: answer.not_a_model
# told: answer.not_a_model
# fails: test_has_convolutions (answer.not_a_model)
import keras
from keras import layers


def build_cnn():
    return [
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Conv2D(32, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ]
