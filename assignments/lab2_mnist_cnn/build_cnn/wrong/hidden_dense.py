# wrong: an extra Dense(128) before the output
# shows: cnn.layer_count
# told: cnn.layer_count
# fails: test_layers_in_order (cnn.layer_count)
import keras
from keras import layers


def build_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Conv2D(32, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ])
