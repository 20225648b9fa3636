# wrong: cm[y_true, y_pred] += 1 counts a repeated pair once
# shows: heatmap.once
# told: heatmap.once
# fails: test_count_in_each_cell (heatmap.once)
import matplotlib.pyplot as plt
import numpy as np


def plot_confusion_matrix(y_true, y_pred):
    cm = np.zeros((10, 10), dtype=int)
    cm[y_true, y_pred] += 1
    fig, ax = plt.subplots()
    ax.imshow(cm, cmap="Blues")
    for i in range(10):
        for j in range(10):
            ax.text(j, i, cm[i, j], ha="center", va="center")
    ax.set(xticks=range(10), yticks=range(10), xlabel="Predicted", ylabel="Actual")
    return fig
