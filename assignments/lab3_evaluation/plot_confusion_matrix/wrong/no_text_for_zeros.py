# wrong: writes a number only where there is something to count
# shows: heatmap.zeros_left_out
# told: heatmap.zeros_left_out
# fails: test_count_in_each_cell (heatmap.zeros_left_out)
import matplotlib.pyplot as plt
import numpy as np


def plot_confusion_matrix(y_true, y_pred):
    counts = np.zeros((10, 10), dtype=int)
    np.add.at(counts, (y_true, y_pred), 1)
    fig, ax = plt.subplots(figsize=(8, 8))
    ax.imshow(counts, cmap="Blues")
    for row, column in np.argwhere(counts > 0):
        ax.text(column, row, counts[row, column], ha="center", va="center")
    ax.set(xticks=range(10), yticks=range(10), xlabel="Predicted", ylabel="Actual")
    return fig
