# wrong: without labels the matrix has only the digits that occur
# shows: confusion.shape
# told: confusion.shape
# fails: test_digits_that_are_absent (confusion.shape)
# fails: test_large_counts (confusion.shape)
# fails: test_every_call_anew (confusion.shape)
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(y_true, y_pred)
