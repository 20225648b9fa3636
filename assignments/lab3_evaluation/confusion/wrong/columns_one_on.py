# wrong: puts each prediction one column on, as if column 0 held the totals
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
        counts[actual, (int(predicted) + 1) % 10] += 1
    return counts
