# wrong: cm[y_true, y_pred] += 1 counts a repeated pair once
# shows: confusion.cells_at_once
# told: confusion.cells_at_once
# fails: test_rows_are_actual (confusion.cells_at_once)
# fails: test_random_labels (confusion.cells_at_once)
# fails: test_digits_that_are_absent (confusion.cells_at_once)
# fails: test_large_counts (confusion.cells_at_once)
import numpy as np


def confusion(y_true, y_pred):
    cm = np.zeros((10, 10), dtype=int)
    cm[y_true, y_pred] += 1
    return cm
