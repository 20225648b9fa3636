# wrong: shares of the row, not counts
# shows: confusion.shares
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=range(10), normalize="true")
