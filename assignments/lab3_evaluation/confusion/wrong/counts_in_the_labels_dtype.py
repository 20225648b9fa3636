# wrong: keeps the counts in the dtype of the labels, which may be uint8
# shows: counts.of_label_dtype
# told: counts.of_label_dtype
# fails: test_rows_are_actual (counts.of_label_dtype)
# fails: test_large_counts (counts.of_label_dtype)
import numpy as np


def confusion(y_true, y_pred):
    matrix = np.zeros_like(y_true, shape=(10, 10))
    np.add.at(matrix, (y_true, y_pred), 1)
    return matrix
