# right: Reshape((-1,)) in place of Flatten
import keras
from keras import layers as L


def build_cnn():
    return keras.Sequential([
        L.Input((28, 28, 1)),
        L.Conv2D(64, 3, activation="relu"),
        L.Conv2D(32, 3, activation="relu"),
        L.Reshape((-1,)),
        L.Dense(10, activation="softmax"),
    ])
