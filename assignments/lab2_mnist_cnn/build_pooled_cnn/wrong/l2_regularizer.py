# wrong: a regularizer on the last kernel
# shows: cnn.extra_option
# told: cnn.extra_option
# fails: test_nothing_else (cnn.extra_option)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    return Sequential(
        [
            Input((28, 28, 1)),
            Conv2D(64, 3, padding="same", activation="relu"),
            MaxPooling2D(2),
            Conv2D(32, 3, padding="same", activation="relu"),
            MaxPooling2D(2),
            Flatten(),
            Dense(10, activation="softmax", kernel_regularizer="l2"),
        ]
    )
