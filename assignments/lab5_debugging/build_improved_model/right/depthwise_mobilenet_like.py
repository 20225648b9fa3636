# right: depthwise and 1x1 convolutions with BatchNormalization, as in MobileNet
import keras
from keras.layers import BatchNormalization, Conv2D, Dense, DepthwiseConv2D, Flatten, Input, ReLU


def depthwise_block(filters, stride):
    return [
        DepthwiseConv2D(3, strides=stride, padding="same", use_bias=False), BatchNormalization(), ReLU(),
        Conv2D(filters, 1, use_bias=False), BatchNormalization(), ReLU(),
    ]


def build_improved_model():
    stack = [Input((28, 28, 1)), Conv2D(16, 3, padding="same", use_bias=False), BatchNormalization(), ReLU()]
    stack += depthwise_block(32, 2)
    stack += depthwise_block(64, 2)
    stack += [Flatten(), Dense(10, activation="softmax")]
    model = keras.Sequential(stack)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
