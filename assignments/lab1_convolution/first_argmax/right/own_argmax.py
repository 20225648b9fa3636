# right: an own function and an own method that are called argmax
import numpy as np


class Scores:
    """Values in one row; argmax gives the first largest."""

    def __init__(self, values):
        self.values = np.asarray(values).ravel()

    def argmax(self):
        return argmax(self.values)


def argmax(flat):
    """The index of the largest value, without np.argmax."""
    best = 0
    for index, value in enumerate(flat):
        if value > flat[best]:
            best = index
    return best


def first_argmax(values):
    return Scores(values).argmax()
