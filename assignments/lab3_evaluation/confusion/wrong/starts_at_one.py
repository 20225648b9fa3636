# wrong: labels 1 to 10 as if the digits began at 1
# shows: confusion.other_cells
# told: confusion.other_cells
# fails: test_rows_are_actual (confusion.other_cells)
# fails: test_random_labels (confusion.other_cells)
# fails: test_digits_that_are_absent (confusion.other_cells)
# fails: test_large_counts (confusion.other_cells)
# fails: test_every_call_anew (confusion.other_cells)
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=list(range(1, 11)))
