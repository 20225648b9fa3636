# wrong: returns what compile returns, which is None
# shows: model.none
# told: model.none
# fails: test_has_a_convolution (model.none)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    return model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
