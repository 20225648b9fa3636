# wrong: colours only, no count in the cells
# shows: heatmap.no_counts
# told: heatmap.no_counts
# fails: test_count_in_each_cell (heatmap.no_counts)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    fig, ax = plt.subplots()
    im = ax.imshow(cm, cmap="Blues")
    fig.colorbar(im)
    ax.set_xticks(range(10))
    ax.set_yticks(range(10))
    ax.set_xlabel("Predicted")
    ax.set_ylabel("Actual")
    return fig
