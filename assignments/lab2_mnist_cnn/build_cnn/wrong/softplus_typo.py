# wrong: softplus instead of softmax
# shows: cnn.not_softmax
# told: cnn.not_softmax
# fails: test_softmax_at_the_end (cnn.not_softmax)
# fails: test_computes_the_same (cnn.other_outputs)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu"),
        Conv2D(32, 3, activation="relu"),
        Flatten(),
        Dense(10, activation="softplus"),
    ])
