# wrong: writes the digit itself into its column instead of 1
import numpy as np


def one_hot(labels):
    out = np.zeros((len(labels), 10))
    for i, y in enumerate(labels):
        out[i, y] = y
    return out
