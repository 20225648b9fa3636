# wrong: softmax in the Dense layer and once more as a layer
# shows: cnn.softmax_on_what
# told: cnn.softmax_on_what
# fails: test_softmax_at_the_end (cnn.softmax_on_what)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import layers


def build_pooled_cnn():
    inp = keras.Input((28, 28, 1))
    x = layers.Conv2D(64, 3, padding="same", activation="relu")(inp)
    x = layers.MaxPooling2D(2)(x)
    x = layers.Conv2D(32, 3, padding="same", activation="relu")(x)
    x = layers.MaxPooling2D(2)(x)
    x = layers.Flatten()(x)
    x = layers.Dense(10, activation="softmax")(x)
    x = layers.Activation("softmax")(x)
    return keras.Model(inp, x)
