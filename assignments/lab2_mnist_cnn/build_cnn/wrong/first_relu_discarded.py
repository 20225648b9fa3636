# wrong: the first ReLU's result is not assigned, so the convolution stays linear
# shows: cnn.relu_outside
# told: cnn.relu_outside
# fails: test_relu_after_each_convolution (cnn.relu_outside)
# fails: test_computes_the_same (cnn.other_outputs)
from tensorflow.keras import Input, Model, layers


def build_cnn():
    inputs = Input((28, 28, 1))
    x = layers.Conv2D(64, 3)(inputs)
    layers.ReLU()(x)
    x = layers.Conv2D(32, 3)(x)
    x = layers.ReLU()(x)
    x = layers.Flatten()(x)
    outputs = layers.Dense(10, activation="softmax")(x)
    return Model(inputs, outputs)
