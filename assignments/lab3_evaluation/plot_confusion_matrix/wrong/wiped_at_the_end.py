# wrong: wipes the figure so that the next cell begins with an empty one
# shows: heatmap.cleared
# told: heatmap.cleared
# fails: test_heatmap_of_ten_by_ten (heatmap.cleared)
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    _, axes = plt.subplots()
    ConfusionMatrixDisplay.from_predictions(y_true, y_pred, labels=range(10), ax=axes)
    axes.set_xlabel("Predicted")
    axes.set_ylabel("Actual")
    figure = axes.figure
    figure.clear()
    return figure
