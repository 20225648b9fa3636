# wrong: one global matrix that goes on counting from call to call
# shows: confusion.remembers
# told: confusion.remembers
# fails: test_ten_rows_and_columns (confusion.remembers)
# fails: test_rows_are_actual (confusion.too_many)
# fails: test_random_labels (confusion.too_many)
# fails: test_digits_that_are_absent (confusion.too_many)
import numpy as np

cm = np.zeros((10, 10), dtype=int)


def confusion(y_true, y_pred):
    for t, p in zip(y_true, y_pred):
        cm[t, p] += 1
    return cm
