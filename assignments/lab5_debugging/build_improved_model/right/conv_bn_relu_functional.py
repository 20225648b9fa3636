# right: Functional API, conv without bias, BatchNormalization, separate ReLU, in a helper block, not compiled
import keras
from keras import layers as L


def block(x, filters, strides=1):
    x = L.Conv2D(filters, 3, strides=strides, padding="same", use_bias=False)(x)
    x = L.BatchNormalization()(x)
    return L.ReLU()(x)


def build_improved_model():
    inputs = keras.Input(shape=(28, 28, 1), name="digit")
    x = block(inputs, 16)
    x = block(x, 32, strides=2)
    x = block(x, 32, strides=2)
    x = L.Flatten()(x)
    outputs = L.Dense(10, activation="softmax", name="probabilities")(x)
    return keras.Model(inputs, outputs)
