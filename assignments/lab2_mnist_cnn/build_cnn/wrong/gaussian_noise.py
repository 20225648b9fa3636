# wrong: GaussianNoise on the input, active only in training, no parameters
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_nothing_else (cnn.extra_layer)
import tensorflow as tf


def build_cnn():
    return tf.keras.models.Sequential([
        tf.keras.Input((28, 28, 1)),
        tf.keras.layers.GaussianNoise(0.1),
        tf.keras.layers.Conv2D(64, 3, activation='relu'),
        tf.keras.layers.Conv2D(32, 3, activation='relu'),
        tf.keras.layers.Flatten(),
        tf.keras.layers.Dense(10, activation='softmax'),
    ])
