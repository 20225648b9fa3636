# wrong: random rotations built into the model
# shows: cnn.extra_layer
# told: cnn.extra_layer
# fails: test_nothing_else (cnn.extra_layer)
import keras
from keras import layers

data_augmentation = keras.Sequential([layers.RandomRotation(0.05), layers.RandomZoom(0.1)])


def build_cnn():
    inputs = keras.Input((28, 28, 1))
    x = data_augmentation(inputs)
    x = layers.Conv2D(64, 3, activation="relu")(x)
    x = layers.Conv2D(32, 3, activation="relu")(x)
    x = layers.Flatten()(x)
    x = layers.Dense(10, activation="softmax")(x)
    return keras.Model(inputs, x)
