# wrong: counts pairs that are both not zero
# shows: accuracy.other_value
import numpy as np


def accuracy(y_true, y_pred):
    return float(np.mean(np.logical_and(y_true, y_pred)))
