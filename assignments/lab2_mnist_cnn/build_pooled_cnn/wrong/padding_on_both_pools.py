# wrong: padding='same' on the pooling layers, and on no convolution
# shows: cnn.padding_on_pooling
# told: cnn.padding_on_pooling
# fails: test_sizes_and_options (cnn.padding_on_pooling)
# fails: test_has_34794_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
import keras
from keras import layers


def build_pooled_cnn():
    inputs = keras.Input(shape=(28, 28, 1))
    x = inputs
    for filters in (64, 32):
        x = layers.Conv2D(filters, (3, 3), activation="relu")(x)
        x = layers.MaxPooling2D(pool_size=2, padding="same")(x)
    x = layers.Flatten()(x)
    return keras.Model(inputs, layers.Dense(10, activation="softmax")(x))
