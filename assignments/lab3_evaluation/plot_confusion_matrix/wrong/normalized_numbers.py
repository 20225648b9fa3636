# wrong: shares of the row in the cells, not counts
# shows: heatmap.shares
# told: heatmap.shares
# fails: test_count_in_each_cell (heatmap.shares)
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    fig, ax = plt.subplots(figsize=(9, 8))
    ConfusionMatrixDisplay.from_predictions(
        y_true, y_pred, labels=range(10), normalize="true", values_format=".2f", ax=ax)
    ax.set(xlabel="Predicted", ylabel="Actual")
    return fig
