# wrong: the arguments are swapped, so rows are predicted
# shows: confusion.transposed
# told: confusion.transposed
# fails: test_rows_are_actual (confusion.transposed)
# fails: test_digits_that_are_absent (confusion.transposed)
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(y_pred, y_true, labels=list(range(10)))
