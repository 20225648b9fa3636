# wrong: half finished, the loop runs but nothing is counted
# shows: confusion.empty
# told: confusion.empty
# fails: test_ten_rows_and_columns (confusion.empty)
# fails: test_rows_are_actual (confusion.empty)
# fails: test_random_labels (confusion.empty)
# fails: test_digits_that_are_absent (confusion.empty)
import numpy as np


def confusion(y_true, y_pred):
    cm = np.zeros((10, 10), dtype=int)
    for t, p in zip(y_true, y_pred):
        pass  # TODO: 여기에 개수 세기
    return cm
