# wrong: a Rescaling(1/255) layer inside the model
# shows: cnn.extra_layer
import keras
from keras import layers


def build_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Rescaling(1.0 / 255),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Conv2D(32, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
