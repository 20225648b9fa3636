# wrong: a Dense net tuned to have exactly 203,434 parameters
# shows: cnn.no_convolution
# told: cnn.no_convolution
# fails: test_has_convolutions (cnn.no_convolution)
from keras import Input, Sequential
from keras.layers import Dense, Flatten


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Flatten(),
        Dense(8, activation="relu"),
        Dense(10376, activation="relu"),
        Dense(10, activation="softmax"),
    ])
