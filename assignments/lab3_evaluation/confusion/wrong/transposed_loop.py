# wrong: the index order is predicted, actual
# shows: confusion.transposed
# told: confusion.transposed
# fails: test_rows_are_actual (confusion.transposed)
# fails: test_digits_that_are_absent (confusion.transposed)
import numpy as np


def confusion(y_true, y_pred):
    cm = np.zeros((10, 10), dtype=int)
    for t, p in zip(y_true, y_pred):
        cm[p, t] += 1
    return cm
