# wrong: counts only the hits
# shows: confusion.only_hits
import numpy as np


def confusion(y_true, y_pred):
    result = np.zeros((10, 10), dtype=int)
    for d in range(10):
        result[d, d] = np.sum((y_true == d) & (y_pred == d))
    return result
