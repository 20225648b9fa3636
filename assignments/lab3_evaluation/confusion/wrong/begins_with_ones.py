# wrong: the table begins with ones
# shows: confusion.not_from_zero
# told: confusion.not_from_zero
# fails: test_ten_rows_and_columns (confusion.not_from_zero)
# fails: test_rows_are_actual (confusion.not_from_zero)
# fails: test_random_labels (confusion.not_from_zero)
# fails: test_digits_that_are_absent (confusion.not_from_zero)
import numpy as np


def confusion(y_true, y_pred):
    table = np.ones((10, 10), dtype=int)
    for pair in zip(y_true, y_pred):
        table[pair] += 1
    return table
