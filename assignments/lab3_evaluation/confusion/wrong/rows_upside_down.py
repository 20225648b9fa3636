# wrong: the rows run from 9 down to 0, as in a drawing with the origin at the bottom
# shows: confusion.other_cells
# told: confusion.other_cells
# fails: test_rows_are_actual (confusion.other_cells)
# fails: test_random_labels (confusion.other_cells)
# fails: test_digits_that_are_absent (confusion.other_cells)
# fails: test_large_counts (confusion.other_cells)
# fails: test_every_call_anew (confusion.other_cells)
import numpy as np


def confusion(y_true, y_pred):
    counts = np.zeros((10, 10), dtype=int)
    for actual, predicted in zip(y_true, y_pred):
        counts[9 - actual, predicted] += 1
    return counts
