# right: the notebook compares with np.argmax in another function, which first_argmax does not use
import numpy as np


def compare(values):
    return first_argmax(values) == np.argmax(values) == values.argmax()


def first_argmax(values):
    flat = np.ravel(values)
    return int(np.flatnonzero(flat == flat.max())[0])
