# wrong: computes in float16
# shows: cnn.number_format
# told: cnn.number_format
# fails: test_is_able_to_learn (cnn.number_format)
import keras
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, padding="same", activation="relu", dtype="float16"),
        MaxPooling2D(),
        Conv2D(32, 3, padding="same", activation="relu", dtype="float16"),
        MaxPooling2D(),
        Flatten(),
        Dense(10, activation="softmax", dtype="float16"),
    ])
