# right: clears a first picture of the counts, draws them anew and closes the figure that it keeps
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    plt.matshow([[0, 1], [1, 0]])
    plt.clf()
    axes = plt.gca()
    ConfusionMatrixDisplay.from_predictions(y_true, y_pred, labels=range(10), ax=axes)
    axes.set_xlabel("Predicted")
    axes.set_ylabel("Actual")
    figure = axes.figure
    plt.close(figure)
    return figure
