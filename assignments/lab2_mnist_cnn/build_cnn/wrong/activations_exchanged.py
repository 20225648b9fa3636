# wrong: softmax on the second convolution and relu on the output
# shows: cnn.not_relu
# told: cnn.not_relu
# fails: test_relu_after_each_convolution (cnn.not_relu)
# fails: test_softmax_at_the_end (cnn.not_softmax)
# fails: test_computes_the_same (cnn.other_outputs)
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
