# right: compile with loss_weights, and pooling by 2x2 before the first convolution
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.AveragePooling2D(2),
        layers.Conv2D(48, 3, padding="same", activation="relu"),
        layers.Conv2D(48, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(64, activation="relu"),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile("adam", "sparse_categorical_crossentropy", [1.0], metrics=["accuracy"])
    return model
