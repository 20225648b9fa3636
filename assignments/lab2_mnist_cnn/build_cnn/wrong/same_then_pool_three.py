# wrong: padding='same' and a 3x3 max pool of stride 1 bring 26x26 to 24x24, exactly 203,434 parameters
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_nothing_else (cnn.extra_layer)
# fails: test_layers_in_order (cnn.other_order)
import keras
from keras import layers


def build_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(3, strides=1),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
