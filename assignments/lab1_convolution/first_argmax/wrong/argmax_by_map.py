# wrong: map calls the method of the array
# shows: argmax.forbidden
# told: argmax.forbidden
# fails: test_without_np_argmax (argmax.forbidden)
import numpy as np


def first_argmax(values):
    return list(map(np.ndarray.argmax, [values]))[0]
