# wrong: goes through all images once for each digit among the labels
# shows: confusion.too_many
# told: confusion.too_many
# fails: test_ten_rows_and_columns (confusion.too_many)
# fails: test_rows_are_actual (confusion.too_many)
# fails: test_random_labels (confusion.too_many)
# fails: test_digits_that_are_absent (confusion.too_many)
import numpy as np


def confusion(y_true, y_pred):
    counts = np.zeros((10, 10), dtype=int)
    for _ in np.unique(y_true):
        np.add.at(counts, (y_true, y_pred), 1)
    return counts
