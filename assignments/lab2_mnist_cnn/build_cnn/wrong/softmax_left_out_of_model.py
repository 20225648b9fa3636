# wrong: the softmax tensor is computed, but the Model ends at the logits
# shows: cnn.missing_softmax
# told: cnn.missing_softmax
# fails: test_softmax_at_the_end (cnn.missing_softmax)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import layers


def build_cnn():
    inputs = keras.Input(shape=(28, 28, 1))
    x = layers.Conv2D(64, 3, activation="relu")(inputs)
    x = layers.Conv2D(32, 3, activation="relu")(x)
    x = layers.Flatten()(x)
    scores = layers.Dense(10)(x)
    outputs = layers.Softmax()(scores)
    return keras.Model(inputs=inputs, outputs=scores)
