# wrong: Functional API, but the output tensor is returned and no Model is made
# shows: answer.not_a_model
# told: answer.not_a_model
# fails: test_has_a_convolution (answer.not_a_model)
import keras
from keras import layers


def build_improved_model():
    inputs = keras.Input(shape=(28, 28, 1))
    x = layers.Conv2D(32, 3, activation="relu")(inputs)
    x = layers.MaxPooling2D()(x)
    x = layers.Conv2D(64, 3, activation="relu")(x)
    x = layers.MaxPooling2D()(x)
    x = layers.Flatten()(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    return outputs
