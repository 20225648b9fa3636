# wrong: half finished, a heatmap of the identity matrix with labelled axes
# shows: heatmap.same_colors
# told: heatmap.same_colors
# fails: test_heatmap_of_ten_by_ten (heatmap.same_colors)
import matplotlib.pyplot as plt
import numpy as np


def plot_confusion_matrix(y_true, y_pred):
    figure, axes = plt.subplots()
    axes.imshow(np.eye(10))
    axes.set_xlabel("Predicted")
    axes.set_ylabel("Actual")
    return figure
