# right: a Sequential of convolutions used as one layer of another Sequential
import keras
from keras import layers


def features():
    return keras.Sequential([
        layers.Input((28, 28, 1)),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
    ], name="features")


def classifier():
    return keras.Sequential([layers.Dense(64, activation="relu"), layers.Dense(10, activation="softmax")], name="classifier")


def build_improved_model():
    model = keras.Sequential([keras.Input((28, 28, 1)), features(), classifier()])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
