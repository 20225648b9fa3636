# wrong: returns the display object of sklearn, not its figure
# shows: figure.not_a_figure
# told: figure.not_a_figure
# fails: test_heatmap_of_ten_by_ten (figure.not_a_figure)
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    display = ConfusionMatrixDisplay.from_predictions(y_true, y_pred, labels=range(10))
    display.ax_.set(xlabel="Predicted", ylabel="Actual")
    return display
