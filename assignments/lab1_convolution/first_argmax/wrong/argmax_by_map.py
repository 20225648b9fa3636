# wrong: map calls the method of the array
# shows: argmax.forbidden
import numpy as np


def first_argmax(values):
    return list(map(np.ndarray.argmax, [values]))[0]
