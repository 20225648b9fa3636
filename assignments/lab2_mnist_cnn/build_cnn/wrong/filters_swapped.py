# wrong: 32 filters first, then 64, as in the Keras documentation
# shows: cnn.filters_exchanged
# told: cnn.filters_exchanged
# fails: test_sizes_and_options (cnn.filters_exchanged)
# fails: test_has_203434_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
import keras
from keras import layers


def build_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(32, (3, 3), activation="relu"),
        layers.Conv2D(64, (3, 3), activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
