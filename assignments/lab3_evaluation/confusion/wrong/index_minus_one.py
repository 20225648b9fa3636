# wrong: subtracts 1 from each digit, so that 0 is counted in the last row or column
# shows: confusion.from_one
# told: confusion.from_one
# fails: test_rows_are_actual (confusion.from_one)
# fails: test_random_labels (confusion.from_one)
# fails: test_digits_that_are_absent (confusion.from_one)
# fails: test_large_counts (confusion.from_one)
# fails: test_every_call_anew (confusion.from_one)
import numpy as np


def confusion(y_true, y_pred):
    table = np.zeros((10, 10), dtype=int)
    for actual, predicted in zip(y_true, y_pred):
        table[int(actual) - 1, int(predicted) - 1] += 1
    return table
