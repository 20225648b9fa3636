# wrong: leaves out the last pair, in the belief that a slice to -1 ends with it
# shows: confusion.left_out
# told: confusion.left_out
# fails: test_rows_are_actual (confusion.left_out)
# fails: test_random_labels (confusion.left_out)
# fails: test_digits_that_are_absent (confusion.left_out)
# fails: test_large_counts (confusion.left_out)
# fails: test_every_call_anew (confusion.left_out)
import numpy as np


def confusion(y_true, y_pred):
    table = np.zeros((10, 10), dtype=int)
    for actual, guess in zip(y_true[:-1], y_pred[:-1]):
        table[actual, guess] += 1
    return table
