# wrong: ReLU(threshold=1.0) also wipes out activations between 0 and 1
# shows: cnn.other_option
# told: cnn.other_option
# fails: test_relu_after_each_convolution (cnn.other_option)
# fails: test_is_able_to_learn (cnn.other_outputs)
# fails: test_computes_the_same (cnn.other_outputs)
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, ReLU


def build_cnn():
    return Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3),
        ReLU(threshold=1.0),
        Conv2D(32, 3),
        ReLU(threshold=1.0),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
