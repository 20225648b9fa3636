# right: Conv2D and ReLU, Dense and Softmax as separate layers, build() instead of Input
import keras
from keras.layers import Activation, Conv2D, Dense, Flatten, ReLU, Softmax

FILTERS = (64, 32)


def restore_weights(path):
    model = keras.Sequential(name="restored")
    for filters in FILTERS:
        model.add(Conv2D(filters, 3))
        model.add(ReLU())
    model.add(Flatten())
    model.add(Dense(10))
    model.add(Softmax())
    model.build((None, 28, 28, 1))
    model.load_weights(path)
    model.compile(loss="categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
    return model


def save_weights(model, path):
    return model.save_weights(path)
