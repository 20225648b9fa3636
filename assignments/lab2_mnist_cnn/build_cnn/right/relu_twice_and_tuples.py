# right: sizes as tuples, all defaults written out, ReLU once in the layer and once more as a layer
from keras import Input, Sequential
from keras.layers import Activation, Conv2D, Dense, Flatten


def build_cnn():
    return Sequential([
        Input(shape=(28, 28, 1), dtype="float32"),
        Conv2D(64, (3, 3), strides=(1, 1), padding="VALID", dilation_rate=1, groups=1, use_bias=True, activation="relu"),
        Activation("relu"),
        Conv2D(filters=32, kernel_size=[3, 3], strides=1, activation="relu"),
        Flatten(),
        Dense(units=10, use_bias=True, activation="softmax"),
    ])
