# wrong: Resizing to half instead of max pooling
# shows: cnn.no_pooling
# told: cnn.no_pooling
# fails: test_has_convolutions_and_pooling (cnn.no_pooling)
import keras
from keras import layers


def build_pooled_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.Resizing(14, 14),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.Resizing(7, 7),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
