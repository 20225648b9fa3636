# wrong: counts only the mistakes, the diagonal stays 0
# shows: confusion.only_mistakes
import numpy as np


def confusion(y_true, y_pred):
    matrix = np.zeros((10, 10), dtype=int)
    for actual, predicted in zip(y_true, y_pred):
        if actual != predicted:
            matrix[actual][predicted] += 1
    return matrix
