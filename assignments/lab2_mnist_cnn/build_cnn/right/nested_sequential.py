# right: a feature extractor and a classifier, two nested Sequential models
from tensorflow import keras
from tensorflow.keras import layers


def feature_extractor():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Conv2D(32, 3, activation="relu"),
    ], name="features")


def classifier():
    return keras.Sequential([layers.Flatten(), layers.Dense(10, activation="softmax")], name="head")


def build_cnn():
    return keras.Sequential([keras.Input((28, 28, 1)), feature_extractor(), classifier()])
