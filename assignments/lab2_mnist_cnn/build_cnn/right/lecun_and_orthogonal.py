# right: other honest initialisers, a small constant bias
import keras
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu", kernel_initializer="lecun_normal", bias_initializer=keras.initializers.Constant(0.1)),
        Conv2D(32, 3, activation="relu", kernel_initializer="orthogonal"),
        Flatten(),
        Dense(10, activation="softmax", kernel_initializer=keras.initializers.RandomNormal(stddev=0.01)),
    ])
