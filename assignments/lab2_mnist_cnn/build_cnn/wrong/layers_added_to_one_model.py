# wrong: one Sequential for all calls, to which each call adds its layers
# shows: cnn.only_once
# told: cnn.only_once
# fails: test_builds_again (cnn.only_once)
import keras
from keras import layers

net = keras.Sequential(name="mnist_net")


def build_cnn():
    net.add(layers.Input((28, 28, 1)))
    for filters in (64, 32):
        net.add(layers.Conv2D(filters, 3, activation="relu"))
    net.add(layers.Flatten())
    net.add(layers.Dense(10, activation="softmax"))
    return net
