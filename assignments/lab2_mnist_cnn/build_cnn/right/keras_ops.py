# right: keras.ops.relu and keras.ops.softmax on symbolic tensors
import keras
from keras import layers, ops


def build_cnn():
    inp = keras.Input((28, 28, 1))
    h = ops.relu(layers.Conv2D(64, 3)(inp))
    h = ops.relu(layers.Conv2D(32, 3)(h))
    logits = layers.Dense(10)(layers.Flatten()(h))
    return keras.Model(inp, ops.softmax(logits, axis=-1))
