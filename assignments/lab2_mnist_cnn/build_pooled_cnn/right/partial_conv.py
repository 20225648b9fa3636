# right: partials for the repeated settings, 'SAME' in capitals as in TensorFlow
from functools import partial

from tensorflow.keras import Sequential, layers

Conv = partial(layers.Conv2D, kernel_size=3, padding='SAME', activation='relu')
Pool = partial(layers.MaxPool2D, pool_size=2)


def build_pooled_cnn(first=64, second=32, classes=10):
    return Sequential([
        layers.Input((28, 28, 1)),
        Conv(first), Pool(),
        Conv(second), Pool(),
        layers.Flatten(),
        layers.Dense(classes, activation='softmax'),
    ])
