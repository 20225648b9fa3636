# wrong: eleven outputs; with integer labels it learns all the same
# shows: improved.outputs
# told: improved.outputs
# fails: test_takes_images_as_they_are (improved.outputs)
import keras
from keras import layers


def build_improved_model():
    classes = len(range(0, 11))
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(classes, activation="softmax"),
    ])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
