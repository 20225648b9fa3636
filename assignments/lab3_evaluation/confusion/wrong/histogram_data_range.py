# wrong: bins=10 spreads over the smallest to the largest digit that occurs
# shows: confusion.moved
# told: confusion.moved
# fails: test_rows_are_actual (confusion.moved)
# fails: test_digits_that_are_absent (confusion.moved)
# fails: test_large_counts (confusion.moved)
# fails: test_every_call_anew (confusion.moved)
import numpy as np


def confusion(y_true, y_pred):
    return np.histogram2d(y_true, y_pred, bins=10)[0].astype(int)
