# right: a template at top level, every call returns a fresh clone
import keras
from keras.layers import Conv2D, Dense, Flatten

template = keras.Sequential(
    layers=[
        keras.Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu"),
        Conv2D(32, 3, activation="relu"),
        Flatten(),
        Dense(10, activation="softmax"),
    ]
)


def build_cnn():
    return keras.models.clone_model(template)
