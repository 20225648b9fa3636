# wrong: all kernels are 1x1 and the maps are averaged: the net sees only how much ink there is
# shows: improved.one_by_one
# told: improved.one_by_one
# fails: test_has_a_convolution (improved.one_by_one)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 1, activation="relu"),
        layers.Conv2D(64, 1, activation="relu"),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
