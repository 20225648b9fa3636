# wrong: conv, pool, pool, conv: feature maps 28, 14, 7, 7
# shows: cnn.not_pooled
# told: cnn.not_pooled
# fails: test_layers_in_order (cnn.not_pooled)
import tensorflow as tf


def build_pooled_cnn():
    inp = tf.keras.Input((28, 28, 1))
    x = tf.keras.layers.Conv2D(64, 3, padding="same", activation="relu")(inp)
    x = tf.keras.layers.MaxPooling2D(2)(x)
    x = tf.keras.layers.MaxPooling2D(2)(x)
    x = tf.keras.layers.Conv2D(32, 3, padding="same", activation="relu")(x)
    x = tf.keras.layers.Flatten()(x)
    out = tf.keras.layers.Dense(10, activation="softmax")(x)
    return tf.keras.Model(inp, out)
