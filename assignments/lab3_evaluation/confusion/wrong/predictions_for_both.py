# wrong: takes the prediction for row and column
# shows: confusion.predicted_only
# told: confusion.predicted_only
# fails: test_rows_are_actual (confusion.predicted_only)
# fails: test_random_labels (confusion.predicted_only)
# fails: test_digits_that_are_absent (confusion.predicted_only)
# fails: test_large_counts (confusion.predicted_only)
import numpy as np


def confusion(y_true, y_pred):
    table = np.zeros((10, 10), dtype=int)
    for real, said in zip(y_true, y_pred):
        table[said, said] += 1
    return table
