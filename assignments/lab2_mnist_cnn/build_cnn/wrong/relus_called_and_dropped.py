# wrong: both ReLU layers are called, and their results are not kept
# shows: cnn.relu_outside
# told: cnn.relu_outside
# fails: test_relu_after_each_convolution (cnn.relu_outside)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import layers


def build_cnn():
    inputs = keras.Input((28, 28, 1))
    x = layers.Conv2D(64, 3)(inputs)
    layers.ReLU()(x)
    x = layers.Conv2D(32, 3)(x)
    layers.ReLU()(x)
    outputs = layers.Dense(10, activation="softmax")(layers.Flatten()(x))
    return keras.Model(inputs, outputs)
