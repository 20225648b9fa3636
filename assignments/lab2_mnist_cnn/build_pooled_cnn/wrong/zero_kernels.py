# wrong: all kernels start at zero
# shows: cnn.zero_start
# told: cnn.zero_start
# fails: test_is_able_to_learn (cnn.zero_start)
import keras
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, padding="same", activation="relu", kernel_initializer="zeros"),
        MaxPooling2D(),
        Conv2D(32, 3, padding="same", activation="relu", kernel_initializer="zeros"),
        MaxPooling2D(),
        Flatten(),
        Dense(10, activation="softmax", kernel_initializer="zeros"),
    ])
