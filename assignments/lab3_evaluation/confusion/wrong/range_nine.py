# wrong: range(9) leaves out the digit 9
# shows: confusion.shape
# told: confusion.shape
# fails: test_ten_rows_and_columns (confusion.shape)
# fails: test_rows_are_actual (confusion.shape)
# fails: test_random_labels (confusion.shape)
# fails: test_digits_that_are_absent (confusion.shape)
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=list(range(9)))
