# wrong: np.argmax under another name
# shows: argmax.forbidden
# told: argmax.forbidden
# fails: test_without_np_argmax (argmax.forbidden)
import numpy as np
from numpy import argmax as find_largest


def first_argmax(values):
    flat = np.asarray(values).reshape(-1)
    return find_largest(flat)
