# wrong: all kernels are one pixel high, so that no convolution looks up or down
# shows: improved.one_direction
# told: improved.one_direction
# fails: test_has_a_convolution (improved.one_direction)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(16, (1, 2), padding="same", activation="relu"),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
