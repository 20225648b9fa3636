# wrong: a mutable default argument keeps the counts of earlier calls
# shows: confusion.default_argument
# told: confusion.default_argument
# fails: test_ten_rows_and_columns (confusion.default_argument)
# fails: test_rows_are_actual (confusion.too_many)
# fails: test_random_labels (confusion.too_many)
# fails: test_digits_that_are_absent (confusion.too_many)
import numpy as np


def confusion(y_true, y_pred, cm=np.zeros((10, 10), dtype=int)):
    for t, p in zip(y_true, y_pred):
        cm[t][p] += 1
    return cm.copy()
