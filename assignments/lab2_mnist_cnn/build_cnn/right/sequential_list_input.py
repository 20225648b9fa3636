# right: a list of layers that starts with keras.Input
import keras
from keras import layers

num_classes = 10
input_shape = (28, 28, 1)


def build_cnn():
    return keras.Sequential([
        keras.Input(shape=input_shape),
        layers.Conv2D(64, kernel_size=(3, 3), activation="relu"),
        layers.Conv2D(32, kernel_size=(3, 3), activation="relu"),
        layers.Flatten(),
        layers.Dense(num_classes, activation="softmax"),
    ])
