# right: np.where for the places of the maximum, the first of them (a NumPy integer)
import numpy as np


def first_argmax(values):
    flat = np.ravel(values)
    return np.where(flat == flat.max())[0][0]
