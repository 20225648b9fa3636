# wrong: without labels the matrix has only the digits that occur
# shows: confusion.absent_digits
# told: confusion.absent_digits
# fails: test_ten_rows_and_columns (confusion.absent_digits)
# fails: test_rows_are_actual (confusion.absent_digits)
# fails: test_digits_that_are_absent (confusion.absent_digits)
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(y_true, y_pred)
