# wrong: the model ends in argmax and returns the class instead of ten probabilities
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_has_convolutions (cnn.extra_layer)
import keras
from keras import layers, ops


def build_cnn():
    inputs = keras.Input((28, 28, 1))
    x = layers.Conv2D(64, 3, activation="relu")(inputs)
    x = layers.Conv2D(32, 3, activation="relu")(x)
    x = layers.Flatten()(x)
    probs = layers.Dense(10, activation="softmax")(x)
    return keras.Model(inputs, ops.argmax(probs, axis=-1))
