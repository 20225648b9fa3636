# right: beginner's loop into np.zeros (float counts)
import numpy as np


def confusion(y_true, y_pred):
    matrix = np.zeros((10, 10))
    for i in range(len(y_true)):
        row = y_true[i]
        col = y_pred[i]
        matrix[row, col] = matrix[row, col] + 1
    return matrix
