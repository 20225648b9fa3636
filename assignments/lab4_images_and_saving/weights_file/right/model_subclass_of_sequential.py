# right: a subclass of Sequential that builds itself
import keras
from keras import layers


class LectureCNN(keras.Sequential):
    """수업 시간의 CNN"""

    def __init__(self):
        super().__init__()
        self.add(keras.Input(shape=(28, 28, 1)))
        self.add(layers.Conv2D(64, kernel_size=3, activation="relu"))
        self.add(layers.Conv2D(32, kernel_size=3, activation="relu"))
        self.add(layers.Flatten())
        self.add(layers.Dense(units=10, activation="softmax"))
        self.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])


def save_weights(model, path):
    model.save_weights(filepath=path)


def restore_weights(path):
    model = LectureCNN()
    model.load_weights(filepath=path)
    return model
