# wrong: BatchNormalization between convolution and ReLU
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_nothing_else (cnn.extra_layer)
# fails: test_relu_after_each_convolution (cnn.other_order)
# fails: test_has_34794_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
import keras
from keras import layers


def build_pooled_cnn():
    x = inp = keras.Input((28, 28, 1))
    for f in (64, 32):
        x = layers.Conv2D(f, 3, padding="same")(x)
        x = layers.BatchNormalization()(x)
        x = layers.ReLU()(x)
        x = layers.MaxPooling2D(2)(x)
    x = layers.Flatten()(x)
    return keras.Model(inp, layers.Dense(10, activation="softmax")(x))
