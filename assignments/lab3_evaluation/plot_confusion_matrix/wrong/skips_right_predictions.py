# wrong: counts only wrong predictions, so that the diagonal is 0
# shows: heatmap.only_mistakes
# told: heatmap.only_mistakes
# fails: test_count_in_each_cell (heatmap.only_mistakes)
import matplotlib.pyplot as plt
import numpy as np


def plot_confusion_matrix(y_true, y_pred):
    matrix = np.zeros((10, 10), dtype=int)
    for actual, predicted in zip(y_true, y_pred):
        if actual != predicted:
            matrix[actual, predicted] += 1
    plt.figure()
    plt.imshow(matrix, cmap="Blues")
    for row in range(10):
        for column in range(10):
            plt.text(column, row, matrix[row, column], ha="center", va="center")
    plt.xlabel("Predicted")
    plt.ylabel("Actual")
    return plt.gcf()
