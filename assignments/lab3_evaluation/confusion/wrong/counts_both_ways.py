# wrong: counts every pair in both directions, as if the matrix were symmetric
# shows: confusion.both_ways
# told: confusion.both_ways
# fails: test_ten_rows_and_columns (confusion.both_ways)
# fails: test_rows_are_actual (confusion.both_ways)
# fails: test_random_labels (confusion.both_ways)
# fails: test_digits_that_are_absent (confusion.both_ways)
import numpy as np


def confusion(y_true, y_pred):
    table = np.zeros((10, 10), dtype=int)
    for actual, predicted in zip(y_true, y_pred):
        table[actual, predicted] += 1
        table[predicted, actual] += 1
    return table
