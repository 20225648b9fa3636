# wrong: ten 2x2 matrices in place of one 10x10
# shows: confusion.shape
# told: confusion.shape
# fails: test_ten_rows_and_columns (confusion.shape)
# fails: test_rows_are_actual (confusion.shape)
# fails: test_random_labels (confusion.shape)
# fails: test_digits_that_are_absent (confusion.shape)
from sklearn.metrics import multilabel_confusion_matrix


def confusion(y_true, y_pred):
    return multilabel_confusion_matrix(y_true, y_pred, labels=range(10))
