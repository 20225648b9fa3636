# wrong: the cropped input image is added to the second feature maps (a skip connection), 203,434 parameters
# shows: cnn.not_a_chain
# told: cnn.not_a_chain
# fails: test_nothing_else (cnn.not_a_chain)
# fails: test_layers_in_order (cnn.not_a_chain)
import keras
from keras import layers


def build_cnn():
    inp = keras.Input((28, 28, 1))
    x = layers.Conv2D(64, 3, activation="relu")(inp)
    x = layers.Conv2D(32, 3, activation="relu")(x)
    x = layers.Add()([x, layers.Cropping2D(2)(inp)])
    x = layers.Flatten()(x)
    return keras.Model(inp, layers.Dense(10, activation="softmax")(x))
