# wrong: counts in an array of int8, where 1234 becomes -46
# shows: heatmap.overflow
# told: heatmap.overflow
# fails: test_count_in_each_cell (heatmap.overflow)
import matplotlib.pyplot as plt
import numpy as np


def plot_confusion_matrix(y_true, y_pred):
    cells = np.zeros((10, 10), np.int8)
    for place in zip(y_true, y_pred, strict=True):
        cells[place] += np.int8(1)
    figure = plt.figure()
    plt.imshow(cells)
    for (row, column), count in np.ndenumerate(cells):
        plt.text(column, row, str(count), ha="center", va="center")
    plt.xlabel("Predicted")
    plt.ylabel("Actual")
    return figure
