# wrong: gelu instead of relu
# shows: cnn.not_relu
# told: cnn.not_relu
# fails: test_relu_after_each_convolution (cnn.not_relu)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import layers

ACT = "gelu"


def build_pooled_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, padding="same", activation=ACT),
        layers.MaxPooling2D(2),
        layers.Conv2D(32, 3, padding="same", activation=ACT),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
