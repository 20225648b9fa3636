# unusual: LeakyReLU with slope 0 is ReLU; the last dimension of softmax is given
import keras
from keras import layers


def build_pooled_cnn():
    slope = 0.0
    inp = keras.Input((28, 28, 1))
    x = layers.Conv2D(64, 3, padding="same")(inp)
    x = layers.LeakyReLU(negative_slope=slope)(x)
    x = layers.MaxPool2D(2)(x)
    x = layers.Conv2D(32, 3, padding="same")(x)
    x = layers.LeakyReLU(negative_slope=slope)(x)
    x = layers.MaxPool2D(2)(x)
    x = layers.Dense(10)(layers.Flatten()(x))
    return keras.Model(inp, layers.Softmax(axis=-1)(x))
