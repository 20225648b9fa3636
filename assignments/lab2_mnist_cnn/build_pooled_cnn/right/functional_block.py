# right: Functional API with a helper for convolution and pooling, defined below
import tensorflow as tf
from tensorflow.keras import layers


def build_pooled_cnn() -> tf.keras.Model:
    inputs = tf.keras.Input(shape=(28, 28, 1))
    x = inputs
    for filters in (64, 32):
        x = conv_pool(x, filters)
    x = layers.Flatten()(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    return tf.keras.Model(inputs, outputs)


def conv_pool(x, filters):
    x = layers.Conv2D(filters, (3, 3), padding="same", activation="relu")(x)
    return layers.MaxPool2D((2, 2), strides=(2, 2))(x)
