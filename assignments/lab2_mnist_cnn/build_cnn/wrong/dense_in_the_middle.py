# wrong: a dense layer in the middle, and a convolution as large as the feature map at the end
# shows: cnn.other_layers
# told: cnn.other_layers
# fails: test_layers_in_order (cnn.other_layers)
import keras
from keras import layers


def build_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Dense(32, activation="relu"),
        layers.Conv2D(10, 26, activation="softmax"),
        layers.Flatten(),
    ])
