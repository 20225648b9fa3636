# wrong: bins=10 spreads over the smallest to the largest digit that occurs
# shows: confusion.data_range
# told: confusion.data_range
# fails: test_rows_are_actual (confusion.data_range)
# fails: test_digits_that_are_absent (confusion.data_range)
# fails: test_large_counts (confusion.data_range)
# fails: test_every_call_anew (confusion.data_range)
import numpy as np


def confusion(y_true, y_pred):
    return np.histogram2d(y_true, y_pred, bins=10)[0].astype(int)
