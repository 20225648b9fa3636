# wrong: the rows run from 9 down to 0, as in a drawing with the origin at the bottom
# shows: confusion.backwards
# told: confusion.backwards
# fails: test_rows_are_actual (confusion.backwards)
# fails: test_random_labels (confusion.backwards)
# fails: test_digits_that_are_absent (confusion.backwards)
# fails: test_large_counts (confusion.backwards)
# fails: test_every_call_anew (confusion.backwards)
import numpy as np


def confusion(y_true, y_pred):
    counts = np.zeros((10, 10), dtype=int)
    for actual, predicted in zip(y_true, y_pred):
        counts[9 - actual, predicted] += 1
    return counts
