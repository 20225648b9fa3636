# wrong: closes the figure, then asks pyplot for it and gets a new one
# shows: heatmap.closed
# told: heatmap.closed
# fails: test_heatmap_of_ten_by_ten (heatmap.closed)
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    _, axes = plt.subplots()
    ConfusionMatrixDisplay.from_predictions(y_true, y_pred, labels=range(10), ax=axes)
    axes.set_xlabel("Predicted")
    axes.set_ylabel("Actual")
    plt.show()
    plt.close("all")
    return plt.gcf()
