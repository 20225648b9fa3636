# wrong: keeps the counts in the dtype of the labels, which may be uint8
# shows: labels.narrow
# told: labels.narrow
# fails: test_rows_are_actual (labels.narrow)
# fails: test_large_counts (labels.narrow)
import numpy as np


def confusion(y_true, y_pred):
    matrix = np.zeros_like(y_true, shape=(10, 10))
    np.add.at(matrix, (y_true, y_pred), 1)
    return matrix
