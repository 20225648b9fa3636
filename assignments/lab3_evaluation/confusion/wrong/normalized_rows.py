# wrong: shares of the row, not counts
# shows: confusion.shares
# told: confusion.shares
# fails: test_rows_are_actual (confusion.shares)
# fails: test_random_labels (confusion.shares)
# fails: test_digits_that_are_absent (confusion.shares)
# fails: test_large_counts (confusion.shares)
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=range(10), normalize="true")
