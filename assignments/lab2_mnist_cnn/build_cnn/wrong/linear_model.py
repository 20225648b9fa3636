# wrong: no convolution at all, only softmax on the pixels
# shows: cnn.no_convolution
# told: cnn.no_convolution
# fails: test_has_convolutions (cnn.no_convolution)
import keras


def build_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax"),
    ])
