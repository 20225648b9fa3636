# wrong: two lines count the same pair
# shows: confusion.counted_twice
# told: confusion.counted_twice
# fails: test_ten_rows_and_columns (confusion.counted_twice)
# fails: test_rows_are_actual (confusion.counted_twice)
# fails: test_random_labels (confusion.counted_twice)
# fails: test_digits_that_are_absent (confusion.counted_twice)
import numpy as np


def confusion(y_true, y_pred):
    table = np.zeros((10, 10), dtype=int)
    for real, said in zip(y_true, y_pred):
        table[real, said] += 1
        table[real][said] = table[real][said] + 1
    return table
