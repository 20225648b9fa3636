# right: pcolormesh of counted pairs, each number written in its cell
import matplotlib.pyplot as plt
import numpy as np


def plot_confusion_matrix(y_true, y_pred):
    counts = np.zeros((10, 10), dtype=int)
    np.add.at(counts, (y_true, y_pred), 1)
    figure, axes = plt.subplots()
    axes.pcolormesh(np.arange(11) - 0.5, np.arange(11) - 0.5, counts, cmap="Blues")
    for (row, column), count in np.ndenumerate(counts):
        axes.text(column, row, f"{count}", ha="center", va="center", fontsize=6)
    axes.set_xticks(range(10))
    axes.set_yticks(range(10))
    axes.set_xlabel("Predicted digit")
    axes.set_ylabel("Actual digit")
    axes.invert_yaxis()
    return figure
