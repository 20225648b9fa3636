# wrong: a 1x9 kernel has nine weights too, so 34,794 parameters, but it is not 3x3
# shows: cnn.kernel_size
# told: cnn.kernel_size
# fails: test_sizes_and_options (cnn.kernel_size)
# fails: test_computes_the_same (cnn.cannot_transplant)
import keras
from keras import layers


def build_pooled_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, (1, 9), padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(32, (9, 1), padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
