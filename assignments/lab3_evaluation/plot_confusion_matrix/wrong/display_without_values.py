# wrong: include_values=False leaves the cells of the display empty
# shows: heatmap.no_counts
# told: heatmap.no_counts
# fails: test_count_in_each_cell (heatmap.no_counts)
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    d = ConfusionMatrixDisplay.from_predictions(y_true, y_pred, labels=range(10), include_values=False)
    d.ax_.set_xlabel("Predicted")
    d.ax_.set_ylabel("Actual")
    return d.figure_
