# wrong: range(9) leaves out the digit 9
# shows: confusion.shape
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=list(range(9)))
