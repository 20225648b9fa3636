# wrong: counts hits by themselves, and then again with all pairs
# shows: confusion.hits_twice
# told: confusion.hits_twice
# fails: test_ten_rows_and_columns (confusion.hits_twice)
# fails: test_rows_are_actual (confusion.hits_twice)
# fails: test_random_labels (confusion.hits_twice)
# fails: test_digits_that_are_absent (confusion.hits_twice)
import numpy as np


def confusion(y_true, y_pred):
    table = np.zeros((10, 10), dtype=int)
    for real, said in zip(y_true, y_pred):
        if real == said:
            table[real, real] += 1
        table[real, said] += 1
    return table
