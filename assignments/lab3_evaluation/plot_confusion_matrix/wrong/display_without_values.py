# wrong: include_values=False leaves the cells of the display empty
# shows: heatmap.empty_cells
# told: heatmap.empty_cells
# fails: test_count_in_each_cell (heatmap.empty_cells)
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    d = ConfusionMatrixDisplay.from_predictions(y_true, y_pred, labels=range(10), include_values=False)
    d.ax_.set_xlabel("Predicted")
    d.ax_.set_ylabel("Actual")
    return d.figure_
