# wrong: the loop leaves the last label out
import numpy as np


def one_hot(labels):
    n = len(labels)
    y = np.zeros((n, 10), dtype=int)
    i = 0
    while i < n - 1:
        y[i, labels[i]] = 1
        i += 1
    return y
