# wrong: the number of hits, not the share
# shows: accuracy.count
import numpy as np


def accuracy(y_true, y_pred):
    return float(np.sum(y_true == y_pred))
