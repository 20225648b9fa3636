# wrong: strides=1 in the pooling, the maps hardly shrink
# shows: cnn.other_option
# told: cnn.other_option
# fails: test_sizes_and_options (cnn.other_option)
# fails: test_has_34794_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
import tensorflow as tf
from tensorflow.keras import layers


def build_pooled_cnn():
    return tf.keras.Sequential([
        layers.Conv2D(64, 3, padding='same', activation='relu', input_shape=(28, 28, 1)),
        layers.MaxPooling2D((2, 2), strides=(1, 1)),
        layers.Conv2D(32, 3, padding='same', activation='relu'),
        layers.MaxPooling2D((2, 2), strides=(1, 1)),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ])
