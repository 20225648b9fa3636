# wrong: every number stands in each cell, so that the count is one of them
# shows: heatmap.several_numbers
# told: heatmap.same_colors
# fails: test_heatmap_of_ten_by_ten (heatmap.same_colors)
import matplotlib.pyplot as plt
import numpy as np


def plot_confusion_matrix(y_true, y_pred):
    figure, axes = plt.subplots()
    axes.imshow(np.arange(100).reshape(10, 10))
    every = " ".join(map(str, range(2000)))
    for row in range(10):
        for column in range(10):
            axes.text(column, row, every)
    axes.set_xlabel("Predicted")
    axes.set_ylabel("Actual")
    return figure
