# wrong: without labels the matrix has only the digits that occur
# shows: confusion.shape
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(y_true, y_pred)
