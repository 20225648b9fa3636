# wrong: the output layer has no bias, 203,424 parameters
# shows: cnn.other_option
# told: cnn.other_option
# fails: test_sizes_and_options (cnn.other_option)
# fails: test_has_203434_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu"),
        Conv2D(32, 3, activation="relu"),
        Flatten(),
        Dense(10, use_bias=False, activation="softmax"),
    ])
