# wrong: the display opens a figure of its own, the empty first figure is returned
# shows: heatmap.other_figure
# told: heatmap.other_figure
# fails: test_heatmap_of_ten_by_ten (heatmap.other_figure)
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    fig, ax = plt.subplots(figsize=(8, 8))
    ax.set_xlabel("Predicted")
    ax.set_ylabel("Actual")
    ConfusionMatrixDisplay.from_predictions(y_true, y_pred, labels=range(10))
    return fig
