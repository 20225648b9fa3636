# wrong: a Dense net tuned to exactly 34,794 parameters
# shows: cnn.no_convolution
# told: cnn.no_convolution
# fails: test_has_convolutions_and_pooling (cnn.no_convolution)
from keras import Input, Sequential
from keras.layers import Dense, Flatten


def build_pooled_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Flatten(),
        Dense(30, activation="relu"),
        Dense(274, activation="relu"),
        Dense(10, activation="softmax"),
    ])
