# wrong: the last layer computes in bfloat16
# shows: cnn.number_format
# told: cnn.number_format
# fails: test_is_able_to_learn (cnn.number_format)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu"),
        Conv2D(32, 3, activation="relu"),
        Flatten(),
        Dense(10, activation="softmax", dtype="bfloat16"),
    ])
