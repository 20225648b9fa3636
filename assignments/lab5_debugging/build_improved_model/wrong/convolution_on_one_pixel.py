# wrong: reshapes to (1, 1, 784) so that the 1x1 Conv2D is the old Dense layer in disguise
# shows: improved.flattened_first
# told: improved.flattened_first
# fails: test_has_a_convolution (improved.flattened_first)
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Reshape((1, 1, 784)),
        layers.Conv2D(128, 1, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
