# wrong: the text loops run over range(9), the last row and column have no counts
# shows: heatmap.empty_cells
# told: heatmap.empty_cells
# fails: test_count_in_each_cell (heatmap.empty_cells)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    fig, ax = plt.subplots()
    ax.imshow(cm, cmap="Blues")
    for i in range(9):
        for j in range(9):
            ax.text(j, i, cm[i, j], ha="center", va="center")
    ax.set(xticks=range(10), yticks=range(10), xlabel="Predicted", ylabel="Actual")
    return fig
