# wrong: the border of the image is cropped away first and the convolutions pad, 203,434 parameters
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_nothing_else (cnn.extra_layer)
# fails: test_sizes_and_options (cnn.other_size)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import layers


def build_cnn():
    inputs = keras.Input((28, 28, 1))
    x = layers.Cropping2D(2)(inputs)      # 28 -> 24
    x = layers.Conv2D(64, 3, padding="same", activation="relu")(x)
    x = layers.Conv2D(32, 3, padding="same", activation="relu")(x)
    x = layers.Flatten()(x)
    return keras.Model(inputs, layers.Dense(10, activation="softmax")(x))
