# wrong: cm[y_true, y_pred] += 1 counts a repeated pair once
# shows: confusion.once
import numpy as np


def confusion(y_true, y_pred):
    cm = np.zeros((10, 10), dtype=int)
    cm[y_true, y_pred] += 1
    return cm
