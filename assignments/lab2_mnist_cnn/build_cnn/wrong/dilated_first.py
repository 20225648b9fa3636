# wrong: dilation in the first convolution (24x24 at once) and same padding in the second
# shows: cnn.other_option
# told: cnn.other_option
# fails: test_sizes_and_options (cnn.other_option)
# fails: test_computes_the_same (cnn.other_outputs)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, dilation_rate=(2, 2), activation="relu"),
        Conv2D(32, 3, padding="same", activation="relu"),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
