# wrong: range(10) as bin edges gives nine bins, 8 and 9 fall together
# shows: confusion.shape
# told: confusion.shape
# fails: test_ten_rows_and_columns (confusion.shape)
# fails: test_rows_are_actual (confusion.shape)
# fails: test_random_labels (confusion.shape)
# fails: test_digits_that_are_absent (confusion.shape)
import numpy as np


def confusion(y_true, y_pred):
    h, _, _ = np.histogram2d(y_true, y_pred, bins=(range(10), range(10)))
    return h.astype(int)
