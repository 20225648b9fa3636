# wrong: kernels start at 1e-20, so that no gradient gets through
# shows: cnn.bad_start
# told: cnn.bad_start
# fails: test_is_able_to_learn (cnn.bad_start)
import keras
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, padding="same", activation="relu", kernel_initializer=keras.initializers.RandomNormal(stddev=1e-20)),
        MaxPooling2D(),
        Conv2D(32, 3, padding="same", activation="relu"),
        MaxPooling2D(),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
