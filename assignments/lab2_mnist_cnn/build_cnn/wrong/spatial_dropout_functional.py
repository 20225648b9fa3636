# wrong: SpatialDropout2D hidden in a helper between the convolutions
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_nothing_else (cnn.extra_layer)
import keras
from keras import layers


def conv_block(x, filters):
    x = layers.Conv2D(filters, 3, activation="relu")(x)
    return layers.SpatialDropout2D(0.1)(x)


def build_cnn():
    inp = keras.Input(shape=(28, 28, 1))
    x = conv_block(inp, 64)
    x = conv_block(x, 32)
    x = layers.Flatten()(x)
    return keras.Model(inp, layers.Dense(10, activation="softmax")(x))
