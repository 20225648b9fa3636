# wrong: a frozen depthwise convolution that copies the image, beside a dense net
# shows: improved.convolution_unused
# told: improved.convolution_unused
# fails: test_convolutions_count (improved.convolution_unused)
import keras
from keras import layers


def build_improved_model():
    inputs = keras.Input((28, 28, 1))
    conv = layers.DepthwiseConv2D(3, padding="same", depthwise_initializer="zeros", trainable=False)(inputs)
    conv = layers.Flatten()(conv)
    dense = layers.Dense(128, activation="relu")(layers.Flatten()(inputs))
    x = layers.Concatenate()([dense, conv])
    outputs = layers.Dense(10, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
