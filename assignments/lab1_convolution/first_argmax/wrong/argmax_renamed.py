# wrong: np.argmax under another name
# shows: argmax.forbidden
import numpy as np
from numpy import argmax as find_largest


def first_argmax(values):
    flat = np.asarray(values).reshape(-1)
    return find_largest(flat)
