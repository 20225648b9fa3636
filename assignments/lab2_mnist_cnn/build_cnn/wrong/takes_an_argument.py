# wrong: build_cnn needs the input shape as an argument, it cannot be called as build_cnn()
# shows: student.signature
# told: student.signature
# fails: test_has_convolutions (student.signature)
import keras
from keras import layers


def build_cnn(input_shape):
    return keras.Sequential([
        keras.Input(input_shape),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Conv2D(32, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
