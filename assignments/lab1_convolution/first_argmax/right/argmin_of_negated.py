# right: argmin of the negated values, as floats so that uint8 does not wrap around
import numpy as np


def first_argmax(values):
    return int(np.argmin(-np.asarray(values, dtype="float64")))
