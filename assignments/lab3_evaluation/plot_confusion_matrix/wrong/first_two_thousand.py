# wrong: draws the first two thousand labels only
# shows: heatmap.other_counts
# told: heatmap.other_counts
# fails: test_many_other_labels (heatmap.other_counts)
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    shown = ConfusionMatrixDisplay.from_predictions(y_true[:2000], y_pred[:2000], labels=range(10))
    shown.ax_.set(xlabel="Predicted", ylabel="Actual")
    return plt.gcf()
