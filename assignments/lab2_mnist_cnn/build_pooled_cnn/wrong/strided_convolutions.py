# wrong: stride 2 in the convolutions instead of pooling, 34,794 parameters all the same
# shows: cnn.strides_for_pooling
# told: cnn.strides_for_pooling
# fails: test_has_convolutions_and_pooling (cnn.strides_for_pooling)
import keras
from keras import layers


def build_pooled_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, strides=2, padding="same", activation="relu"),
        layers.Conv2D(32, 3, strides=2, padding="same", activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
