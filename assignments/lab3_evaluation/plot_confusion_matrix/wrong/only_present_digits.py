# wrong: without labels the heatmap has only the digits that occur
# shows: heatmap.size
# told: heatmap.size
# fails: test_heatmap_of_ten_by_ten (heatmap.size)
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay, confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred)
    fig, ax = plt.subplots()
    ConfusionMatrixDisplay(cm).plot(ax=ax)
    ax.set_xlabel("Predicted")
    ax.set_ylabel("Actual")
    return fig
