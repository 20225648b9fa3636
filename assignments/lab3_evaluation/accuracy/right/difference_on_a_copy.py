# right: subtracts in place on a copy and counts the zeros
import numpy as np


def accuracy(y_true, y_pred):
    difference = np.array(y_true)
    difference -= y_pred
    return 1 - np.count_nonzero(difference) / len(difference)
