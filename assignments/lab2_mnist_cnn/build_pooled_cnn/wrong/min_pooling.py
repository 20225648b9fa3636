# wrong: the sign is turned around the pooling, so the smallest value survives
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_nothing_else (cnn.extra_layer)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import layers


def build_pooled_cnn():
    inp = keras.Input((28, 28, 1))
    x = layers.Conv2D(64, 3, padding="same", activation="relu")(inp)
    x = -layers.MaxPooling2D(2)(-x)
    x = layers.Conv2D(32, 3, padding="same", activation="relu")(x)
    x = -layers.MaxPooling2D(2)(-x)
    x = layers.Flatten()(x)
    return keras.Model(inp, layers.Dense(10, activation="softmax")(x))
