# wrong: all weights start at zero, so nothing but the last bias can learn
# shows: improved.zero_start
# told: improved.zero_start
# fails: test_learns (improved.zero_start)
# fails: test_recognises_further_digits (improved.zero_start)
import keras
from keras import layers


def build_improved_model():
    zero = dict(kernel_initializer="zeros", bias_initializer="zeros")
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(8, 3, activation="relu", **zero),
        layers.MaxPooling2D(),
        layers.Conv2D(16, 3, activation="relu", **zero),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax", **zero),
    ])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
