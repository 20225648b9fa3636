# wrong: returns a display object, not a matrix
# shows: answer.not_an_array
from sklearn.metrics import ConfusionMatrixDisplay, confusion_matrix


def confusion(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    return ConfusionMatrixDisplay(cm)
