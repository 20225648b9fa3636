# wrong: returns the largest value, not its index
# shows: argmax.value
import numpy as np


def first_argmax(values):
    flat = np.asarray(values).flatten()
    best = flat[0]
    for v in flat:
        if v > best:
            best = v
    return best
