# right: a lambda for saving, a partial for restoring
from functools import partial

import tensorflow as tf

L = tf.keras.layers


def cnn(filters=(64, 32), kernel=3, classes=10):
    stack = [tf.keras.Input((28, 28, 1))]
    stack += [L.Conv2D(f, kernel, padding="valid", strides=1, activation=tf.nn.relu) for f in filters]
    stack += [L.Flatten(), L.Dense(classes, activation=tf.nn.softmax)]
    return tf.keras.Sequential(stack)


def restore(path, maker):
    net = maker()
    net.load_weights(path)
    net.compile(tf.keras.optimizers.Adam(learning_rate=1e-3), tf.keras.losses.CategoricalCrossentropy(), metrics=["accuracy"])
    return net


save_weights = lambda model, path: model.save_weights(path)
restore_weights = partial(restore, maker=cnn)
