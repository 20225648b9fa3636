# wrong: a dense net behind one filter of 3x3
# shows: improved.single_filter
# told: improved.single_filter
# fails: test_has_a_convolution (improved.single_filter)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(1, 3, padding="same"),
        layers.Flatten(),
        layers.Dense(128, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
