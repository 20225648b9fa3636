# right: small random rotations and shifts as layers in front of the CNN
import keras
from keras import layers

augment = [
    ("rotation", lambda: layers.RandomRotation(0.03)),
    ("translation", lambda: layers.RandomTranslation(0.05, 0.05)),
]


def build_improved_model():
    model = keras.Sequential([keras.Input((28, 28, 1))])
    for _, make in augment:
        model.add(make())
    model.add(layers.Conv2D(32, 3, activation="relu"))
    model.add(layers.MaxPooling2D())
    model.add(layers.Conv2D(64, 3, activation="relu"))
    model.add(layers.MaxPooling2D())
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
