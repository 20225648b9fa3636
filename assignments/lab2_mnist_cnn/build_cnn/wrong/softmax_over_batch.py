# wrong: Softmax(axis=0) normalises over the images of the batch, not over the ten classes
# shows: cnn.softmax_axis
# told: cnn.softmax_axis
# fails: test_softmax_at_the_end (cnn.softmax_axis)
# fails: test_computes_the_same (cnn.other_outputs)
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Conv2D, Dense, Flatten, Input, Softmax


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu"),
        Conv2D(32, 3, activation="relu"),
        Flatten(),
        Dense(10),
        Softmax(axis=0),
    ])
