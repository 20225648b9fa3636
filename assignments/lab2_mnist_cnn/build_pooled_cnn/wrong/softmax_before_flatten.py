# wrong: softmax over the channels before Flatten, and logits at the end
# shows: cnn.missing_softmax
# told: cnn.missing_softmax
# fails: test_softmax_at_the_end (cnn.missing_softmax)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import layers


def build_pooled_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Softmax(),
        layers.Flatten(),
        layers.Dense(10),
    ])
