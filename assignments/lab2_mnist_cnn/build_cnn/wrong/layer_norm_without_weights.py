# wrong: LayerNormalization without scale and centre, so the parameters are 203,434 all the same
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_nothing_else (cnn.extra_layer)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import layers


def build_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation="relu"),
        layers.LayerNormalization(center=False, scale=False),
        layers.Conv2D(32, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
