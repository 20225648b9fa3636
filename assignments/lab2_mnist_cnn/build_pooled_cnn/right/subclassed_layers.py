# right: subclasses of Keras's layers that only set the defaults, ReLU after the pooling
import keras
from keras import layers


class Conv(layers.Conv2D):
    def __init__(self, filters, **options):
        super().__init__(filters, 3, padding="same", **options)


class Halve(layers.MaxPool2D):
    pass


def build_pooled_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        Conv(64),
        Halve((2, 2), strides=2),
        layers.ReLU(),
        Conv(32),
        Halve(2),
        layers.ReLU(),
        layers.Flatten(),
        layers.Dense(10, "softmax"),
    ])
