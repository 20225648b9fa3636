# wrong: sorts both arrays first, which compares counts of digits and changes the caller's arrays
# shows: accuracy.sorted
import numpy as np


def accuracy(y_true, y_pred):
    y_true.sort()
    y_pred.sort()
    return np.mean(y_true == y_pred)
