# wrong: GlobalMaxPooling2D takes the place of the second pooling and Flatten
# shows: cnn.other_pooling
# told: cnn.other_pooling
# fails: test_layers_in_order (cnn.other_pooling)
import keras
from keras import layers


def build_pooled_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(32, 3, padding="same", activation="relu"),
        layers.GlobalMaxPooling2D(),
        layers.Dense(10, activation="softmax"),
    ])
