# wrong: a regularizer on the first kernel
# shows: cnn.extra_option
# told: cnn.extra_option
# fails: test_nothing_else (cnn.extra_option)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    return Sequential(
        [
            Input((28, 28, 1)),
            Conv2D(64, 3, activation="relu", kernel_regularizer="l2"),
            Conv2D(32, 3, activation="relu"),
            Flatten(),
            Dense(10, activation="softmax"),
        ]
    )
