# wrong: percent of all images in the cells, not counts
# shows: heatmap.shares
# told: heatmap.shares
# fails: test_count_in_each_cell (heatmap.shares)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    fig, ax = plt.subplots(figsize=(9, 9))
    ax.imshow(cm, cmap="Blues")
    for i in range(10):
        for j in range(10):
            ax.text(j, i, f"{100 * cm[i, j] / cm.sum():.1f}", ha="center", va="center")
    ax.set_xticks(range(10))
    ax.set_yticks(range(10))
    ax.set_xlabel("예측값")
    ax.set_ylabel("실제값")
    return fig
