# wrong: LeakyReLU instead of ReLU
# shows: cnn.not_relu
# told: cnn.not_relu
# fails: test_relu_after_each_convolution (cnn.not_relu)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import layers


def build_cnn():
    inp = keras.Input((28, 28, 1))
    x = inp
    for f in (64, 32):
        x = layers.Conv2D(f, 3)(x)
        x = layers.LeakyReLU(negative_slope=0.01)(x)
    x = layers.Flatten()(x)
    return keras.Model(inp, layers.Dense(10, activation="softmax")(x))
