# wrong: GlobalAveragePooling2D instead of Flatten
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_nothing_else (cnn.extra_layer)
# fails: test_layers_in_order (cnn.other_order)
import keras
from keras import layers


def build_cnn():
    inp = keras.Input((28, 28, 1))
    x = layers.Conv2D(64, 3, activation="relu")(inp)
    x = layers.Conv2D(32, 3, activation="relu")(x)
    x = layers.GlobalAveragePooling2D()(x)
    return keras.Model(inp, layers.Dense(10, activation="softmax")(x))
