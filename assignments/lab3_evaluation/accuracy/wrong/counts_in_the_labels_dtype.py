# wrong: keeps the count in an array of the labels' dtype, which wraps around at 256 for uint8
# shows: accuracy.overflow
# told: accuracy.overflow
# fails: test_many_labels_of_mnist (accuracy.overflow)
import numpy as np


def accuracy(y_true, y_pred):
    hits = np.zeros(1, dtype=y_true.dtype)
    for actual, guess in zip(y_true, y_pred):
        hits[0] += actual == guess
    return float(hits[0]) / len(y_true)
