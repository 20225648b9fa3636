# wrong: counts only on the diagonal
# shows: heatmap.empty_cells
# told: heatmap.empty_cells
# fails: test_count_in_each_cell (heatmap.empty_cells)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    fig, ax = plt.subplots()
    ax.matshow(cm, cmap="Blues")
    for i in range(10):
        ax.text(i, i, cm[i, i], ha="center", va="center")
    ax.set_xticks(range(10))
    ax.set_yticks(range(10))
    ax.set_xlabel("Predicted")
    ax.set_ylabel("Actual")
    return fig
