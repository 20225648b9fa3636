# wrong: counts the actual digits on the diagonal and never looks at the predictions
# shows: confusion.same_matrix
# told: confusion.same_matrix
# fails: test_ten_rows_and_columns (confusion.same_matrix)
# fails: test_rows_are_actual (confusion.other_cells)
# fails: test_random_labels (confusion.other_cells)
# fails: test_digits_that_are_absent (confusion.other_cells)
import numpy as np


def confusion(y_true, y_pred):
    return np.diag(np.bincount(y_true, minlength=10))
