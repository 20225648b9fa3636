# wrong: Conv1D along the 784 flattened pixels
# shows: improved.one_dimensional
# told: improved.one_dimensional
# fails: test_has_a_convolution (improved.one_dimensional)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Reshape((784, 1)),
        layers.Conv1D(32, 5, strides=2, activation="relu"),
        layers.MaxPooling1D(2),
        layers.Conv1D(32, 5, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
