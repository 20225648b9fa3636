# wrong: goes through all images once for each of two halves of the digits and so counts every image twice
# shows: confusion.counted_twice
# told: confusion.counted_twice
# fails: test_ten_rows_and_columns (confusion.counted_twice)
# fails: test_rows_are_actual (confusion.counted_twice)
# fails: test_random_labels (confusion.counted_twice)
# fails: test_digits_that_are_absent (confusion.counted_twice)
import numpy as np


def confusion(y_true, y_pred):
    counts = np.zeros((10, 10), dtype=int)
    for digits in (range(5), range(5, 10)):
        for actual, predicted in zip(y_true, y_pred):
            if actual in digits or actual not in digits:
                counts[actual, predicted] += 1
    return counts
