# wrong: returns a display object, not a matrix
# shows: answer.not_an_array
# told: answer.not_an_array
# fails: test_ten_rows_and_columns (answer.not_an_array)
# fails: test_rows_are_actual (answer.not_an_array)
# fails: test_random_labels (answer.not_an_array)
# fails: test_digits_that_are_absent (answer.not_an_array)
from sklearn.metrics import ConfusionMatrixDisplay, confusion_matrix


def confusion(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    return ConfusionMatrixDisplay(cm)
