# wrong: one 4x4 pooling at the end instead of two of 2x2
# shows: cnn.not_pooled
# told: cnn.not_pooled
# fails: test_layers_in_order (cnn.not_pooled)
import keras
from keras import layers


def build_pooled_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(4),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
