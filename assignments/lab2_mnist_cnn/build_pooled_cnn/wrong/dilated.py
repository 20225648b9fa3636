# wrong: dilation_rate=2 where the stride or pool was meant, the shapes and 34,794 stay
# shows: cnn.other_option
# told: cnn.other_option
# fails: test_sizes_and_options (cnn.other_option)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import layers


def build_pooled_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, padding="same", dilation_rate=2, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(32, 3, padding="same", dilation_rate=2, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
