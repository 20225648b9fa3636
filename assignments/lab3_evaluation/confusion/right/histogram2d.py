# right: two-dimensional histogram with half-integer bin edges
import numpy as np


def confusion(y_true, y_pred):
    edges = np.arange(11) - 0.5
    counts, _, _ = np.histogram2d(y_true, y_pred, bins=(edges, edges))
    return counts.astype(int)
