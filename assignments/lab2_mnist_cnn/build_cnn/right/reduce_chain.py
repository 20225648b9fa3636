# right: the layers are chained with functools.reduce
from functools import reduce

from keras import Input, Model, layers


def chain(x, *steps):
    return reduce(lambda tensor, layer: layer(tensor), steps, x)


def build_cnn():
    x = Input((28, 28, 1))
    return Model(x, chain(
        x,
        layers.Convolution2D(64, 3, activation="relu"),
        layers.Convolution2D(32, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, "softmax"),
    ))
