# right: finds rows and columns with np.argwhere and works the flat index out by hand
import numpy as np


def flat_index(position, shape):
    index = 0
    for p, n in zip(position, shape):
        index = index * n + int(p)
    return index


def first_argmax(values):
    values = np.asarray(values)
    first = np.argwhere(values == values.max())[0]
    return flat_index(first, values.shape)
