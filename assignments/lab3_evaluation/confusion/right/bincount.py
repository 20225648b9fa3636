# right: one bincount over the pair number
import numpy as np


def confusion(y_true, y_pred):
    pair = 10 * np.asarray(y_true, dtype=int) + np.asarray(y_pred, dtype=int)
    return np.bincount(pair, minlength=100).reshape(10, 10)
