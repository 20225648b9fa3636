# wrong: softmax on the second convolution and relu on the output
# shows: cnn.not_relu
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu"),
        Conv2D(32, 3, activation="softmax"),
        Flatten(),
        Dense(10, activation="relu"),
    ])
