# right: ConfusionMatrixDisplay with its own labels (True label, Predicted label)
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    display = ConfusionMatrixDisplay.from_predictions(y_true, y_pred, labels=list(range(10)), cmap="Blues")
    return display.figure_
