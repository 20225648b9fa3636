# wrong: 3x3 windows with stride 2 as in AlexNet
# shows: cnn.other_option
# told: cnn.other_option
# fails: test_sizes_and_options (cnn.other_option)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import layers


def build_pooled_cnn():
    x = inp = keras.Input((28, 28, 1))
    for f in (64, 32):
        x = layers.Conv2D(f, 3, padding="same", activation="relu")(x)
        x = layers.MaxPooling2D(pool_size=3, strides=2, padding="same")(x)
    x = layers.Flatten()(x)
    return keras.Model(inp, layers.Dense(10, activation="softmax")(x))
