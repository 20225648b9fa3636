# wrong: a mutable default argument keeps the counts of earlier calls
# shows: confusion.too_many
import numpy as np


def confusion(y_true, y_pred, cm=np.zeros((10, 10), dtype=int)):
    for t, p in zip(y_true, y_pred):
        cm[t][p] += 1
    return cm.copy()
