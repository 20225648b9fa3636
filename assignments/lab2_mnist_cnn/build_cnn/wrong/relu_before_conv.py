# wrong: each ReLU stands before its convolution, so the second convolution's output is not rectified
# shows: cnn.missing_relu
# told: cnn.missing_relu
# fails: test_relu_after_each_convolution (cnn.missing_relu)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras.layers import Activation, Conv2D, Dense, Flatten


def build_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        Activation('relu'),
        Conv2D(64, 3),
        Activation('relu'),
        Conv2D(32, 3),
        Flatten(),
        Dense(10),
        Activation('softmax'),
    ])
