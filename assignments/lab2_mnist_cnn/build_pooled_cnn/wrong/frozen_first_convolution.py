# wrong: the first convolution is trainable=False, 640 of the 34,794 parameters never learn
# shows: cnn.extra_option
# told: cnn.extra_option
# fails: test_nothing_else (cnn.extra_option)
import keras
from keras import layers


def build_pooled_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, padding="same", activation="relu", trainable=False),
        layers.MaxPooling2D(2),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
