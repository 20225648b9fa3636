# wrong: the comparison starts with the second value, the first one can never win
# shows: argmax.other
import numpy as np


def first_argmax(values):
    flat = np.asarray(values).ravel()
    best = 1
    for i in range(1, len(flat)):
        if flat[i] > flat[best]:
            best = i
    return best
