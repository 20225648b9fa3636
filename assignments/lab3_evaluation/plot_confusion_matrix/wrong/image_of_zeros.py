# wrong: numbers over an image of zeros, so that all cells have one color
# shows: heatmap.one_color
# told: heatmap.one_color
# fails: test_heatmap_of_ten_by_ten (heatmap.one_color)
import matplotlib.pyplot as plt
import numpy as np
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    fig, ax = plt.subplots()
    ax.imshow(np.zeros((10, 10)))
    for i in range(10):
        for j in range(10):
            ax.text(j, i, cm[i, j], ha="center", va="center")
    ax.set(xticks=range(10), yticks=range(10), xlabel="Predicted", ylabel="Actual")
    return fig
