# wrong: 1.0 if all are equal, otherwise 0.0
# shows: accuracy.all_or_nothing
import numpy as np


def accuracy(y_true, y_pred):
    return float(np.array_equal(y_true, y_pred))
