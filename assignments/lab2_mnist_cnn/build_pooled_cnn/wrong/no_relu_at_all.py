# wrong: the pooling is thought to be the non-linearity, no ReLU anywhere
# shows: cnn.missing_relu
# told: cnn.missing_relu
# fails: test_relu_after_each_convolution (cnn.missing_relu)
# fails: test_computes_the_same (cnn.other_outputs)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, padding="same"),
        MaxPooling2D(2),
        Conv2D(32, 3, padding="same"),
        MaxPooling2D(2),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
