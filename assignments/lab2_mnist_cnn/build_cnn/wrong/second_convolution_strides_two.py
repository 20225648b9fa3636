# wrong: the second convolution moves two pixels at a time
# shows: cnn.strides
# told: cnn.strides
# fails: test_sizes_and_options (cnn.strides)
# fails: test_has_203434_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
import keras
from keras import layers


def build_cnn():
    image = keras.Input((28, 28, 1))
    maps = layers.Conv2D(64, 3, activation="relu")(image)
    maps = layers.Conv2D(32, 3, strides=2, activation="relu")(maps)
    return keras.Model(image, layers.Dense(10, activation="softmax")(layers.Flatten()(maps)))
