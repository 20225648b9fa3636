# right: a general builder and functools.partial, already compiled with objects
import functools

import tensorflow as tf
from tensorflow.keras import layers, losses, metrics, optimizers


def make_net(conv_filters, kernel, units, compile_it=False):
    stack = [tf.keras.Input(shape=(28, 28, 1))]
    stack += [layers.Conv2D(f, kernel, activation="relu") for f in conv_filters]
    stack += [layers.Flatten(), layers.Dense(units, activation="softmax")]
    net = tf.keras.Sequential(stack)
    if compile_it:
        net.compile(optimizer=optimizers.Adam(1e-3), loss=losses.SparseCategoricalCrossentropy(),
                    metrics=[metrics.SparseCategoricalAccuracy(name="accuracy")])
    return net


build_cnn = functools.partial(make_net, (64, 32), kernel=3, units=10, compile_it=True)
