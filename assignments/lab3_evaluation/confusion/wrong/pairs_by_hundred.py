# wrong: puts the pair into one number 100 * actual + predicted, which does not fit into uint8
# shows: labels.narrow
# told: labels.narrow
# fails: test_rows_are_actual (labels.narrow)
# fails: test_random_labels (labels.narrow)
# fails: test_large_counts (labels.narrow)
import numpy as np


def confusion(y_true, y_pred):
    both = np.asarray(y_true) * np.asarray(100, dtype=y_true.dtype) + y_pred
    matrix = np.zeros((10, 10), dtype=int)
    for i in range(10):
        for j in range(10):
            matrix[i, j] = np.count_nonzero(both == 100 * i + j)
    return matrix
