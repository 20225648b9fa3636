# right: unique pairs and how often they come
import numpy as np


def confusion(y_true, y_pred):
    matrix = np.zeros((10, 10), dtype=int)
    pairs, counts = np.unique(np.stack([y_true, y_pred]), axis=1, return_counts=True)
    matrix[tuple(pairs)] = counts
    return matrix
