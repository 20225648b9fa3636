# wrong: counts only the mistakes, the diagonal stays 0
# shows: confusion.only_mistakes
# told: confusion.only_mistakes
# fails: test_rows_are_actual (confusion.only_mistakes)
# fails: test_random_labels (confusion.only_mistakes)
# fails: test_digits_that_are_absent (confusion.only_mistakes)
# fails: test_large_counts (confusion.only_mistakes)
# fails: test_every_call_anew (confusion.only_mistakes)
import numpy as np


def confusion(y_true, y_pred):
    matrix = np.zeros((10, 10), dtype=int)
    for actual, predicted in zip(y_true, y_pred):
        if actual != predicted:
            matrix[actual][predicted] += 1
    return matrix
