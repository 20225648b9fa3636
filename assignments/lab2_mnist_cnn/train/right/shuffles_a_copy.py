# right: shuffles copies of images and labels by one permutation, all of the data is used
import numpy as np


def shuffled(x, y, seed=42):
    order = np.random.default_rng(seed).permutation(len(x))
    return np.asarray(x)[order], np.asarray(y)[order]


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    x, y = shuffled(x_train, y_train)
    return model.fit(x, y, epochs=epochs, shuffle=False, validation_data=(x_test, y_test), verbose=0)
