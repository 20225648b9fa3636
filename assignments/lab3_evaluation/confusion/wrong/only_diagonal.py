# wrong: counts only the hits
# shows: confusion.only_hits
# told: confusion.only_hits
# fails: test_rows_are_actual (confusion.only_hits)
# fails: test_random_labels (confusion.only_hits)
# fails: test_digits_that_are_absent (confusion.only_hits)
# fails: test_large_counts (confusion.only_hits)
import numpy as np


def confusion(y_true, y_pred):
    result = np.zeros((10, 10), dtype=int)
    for d in range(10):
        result[d, d] = np.sum((y_true == d) & (y_pred == d))
    return result
