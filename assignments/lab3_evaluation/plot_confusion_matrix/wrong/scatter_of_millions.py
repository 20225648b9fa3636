# wrong: a point for each pair, four million in all, instead of a hundred cells
# shows: heatmap.none
# told: heatmap.none
# fails: test_heatmap_of_ten_by_ten (heatmap.none)
import matplotlib.pyplot as plt
import numpy as np


def plot_confusion_matrix(y_true, y_pred):
    figure, axes = plt.subplots()
    at = np.resize(np.arange(9000), 4_000_000)
    axes.scatter(at, at)
    axes.set(xlabel="Predicted", ylabel="Actual")
    return figure
