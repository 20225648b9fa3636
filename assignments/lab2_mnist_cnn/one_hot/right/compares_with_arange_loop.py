# right: one row after the other, taken from a list that is a copy of the labels
import numpy as np


def one_hot(labels):
    left = list(np.array(labels, copy=True).astype(int))
    rows = []
    while left:
        label = left.pop(0)
        rows.append([int(label == digit) for digit in range(10)])
    return np.array(rows)
