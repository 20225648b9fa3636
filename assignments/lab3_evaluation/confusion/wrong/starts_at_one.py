# wrong: labels 1 to 10 as if the digits began at 1
# shows: confusion.other_cells
from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    return confusion_matrix(y_true, y_pred, labels=list(range(1, 11)))
