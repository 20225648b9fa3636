# right: functools.partial of Conv2D with keras.activations.relu
from functools import partial

import keras
from keras.activations import relu, softmax

Conv3x3 = partial(keras.layers.Conv2D, kernel_size=(3, 3), strides=(1, 1), padding="valid", activation=relu)


def build_cnn(filters=(64, 32), classes=10):
    net = keras.Sequential(name="cnn")
    net.add(keras.layers.InputLayer(shape=(28, 28, 1)))
    for f in filters:
        net.add(Conv3x3(f))
    net.add(keras.layers.Flatten())
    net.add(keras.layers.Dense(classes, activation=softmax))
    return net
