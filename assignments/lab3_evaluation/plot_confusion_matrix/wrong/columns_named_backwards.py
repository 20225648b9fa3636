# wrong: the tick labels of the columns run from 9 to 0
# shows: heatmap.ticks_backwards
# told: heatmap.ticks_backwards
# fails: test_count_in_each_cell (heatmap.ticks_backwards)
import matplotlib.pyplot as plt
import numpy as np


def plot_confusion_matrix(y_true, y_pred):
    counts = np.zeros((10, 10), dtype=int)
    np.add.at(counts, (y_true, y_pred), 1)
    figure, axes = plt.subplots()
    axes.imshow(counts, cmap="Greens")
    for (row, column), count in np.ndenumerate(counts):
        axes.text(column, row, count, ha="center", va="center")
    axes.set_xticks(range(10), [9 - digit for digit in range(10)])
    axes.set_yticks(range(10))
    axes.set_xlabel("예측값")
    axes.set_ylabel("실제값")
    return figure
