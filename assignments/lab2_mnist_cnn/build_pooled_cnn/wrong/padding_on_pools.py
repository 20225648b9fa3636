# wrong: padding='same' forgotten on the first convolution, but on the pools, 26, 13, 13, 7 and still 34,794
# shows: cnn.padding
# told: cnn.padding
# fails: test_sizes_and_options (cnn.padding)
# fails: test_computes_the_same (cnn.other_outputs)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu"),
        MaxPooling2D(2, padding="same"),
        Conv2D(32, 3, padding="same", activation="relu"),
        MaxPooling2D(2, padding="same"),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
