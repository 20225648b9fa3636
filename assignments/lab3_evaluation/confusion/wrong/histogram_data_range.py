# wrong: bins=10 spreads over the smallest to the largest digit that occurs
# shows: confusion.other_cells
# told: confusion.other_cells
# fails: test_rows_are_actual (confusion.other_cells)
# fails: test_digits_that_are_absent (confusion.other_cells)
# fails: test_large_counts (confusion.other_cells)
# fails: test_every_call_anew (confusion.other_cells)
import numpy as np


def confusion(y_true, y_pred):
    return np.histogram2d(y_true, y_pred, bins=10)[0].astype(int)
