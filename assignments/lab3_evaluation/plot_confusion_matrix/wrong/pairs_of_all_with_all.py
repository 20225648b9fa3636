# wrong: counts how often the label occurs times how often the prediction does, as if all were paired with all
# shows: heatmap.all_pairs
# told: heatmap.all_pairs
# fails: test_count_in_each_cell (heatmap.all_pairs)
import matplotlib.pyplot as plt
import numpy as np


def plot_confusion_matrix(y_true, y_pred):
    counts = np.zeros((10, 10), dtype=int)
    for row in range(10):
        for column in range(10):
            counts[row, column] = np.sum(y_true == row) * np.sum(y_pred == column)
    figure, axes = plt.subplots(figsize=(9, 9))
    axes.imshow(counts, cmap="Oranges")
    for (row, column), count in np.ndenumerate(counts):
        axes.text(column, row, str(count), ha="center", va="center", fontsize=6)
    axes.set_xlabel("Predicted")
    axes.set_ylabel("Actual")
    return figure
