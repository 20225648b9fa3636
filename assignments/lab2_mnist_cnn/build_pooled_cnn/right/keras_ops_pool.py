# right: keras.ops.max_pool and keras.ops.relu on symbolic tensors
import keras
from keras import layers, ops


def build_pooled_cnn():
    inp = keras.Input((28, 28, 1))
    x = ops.relu(layers.Conv2D(64, 3, padding="same")(inp))
    x = ops.max_pool(x, pool_size=2, strides=2)
    x = ops.relu(layers.Conv2D(32, 3, padding="same")(x))
    x = ops.max_pool(x, pool_size=(2, 2))
    x = ops.reshape(x, (-1, 7 * 7 * 32))
    return keras.Model(inp, ops.softmax(layers.Dense(10)(x)))
