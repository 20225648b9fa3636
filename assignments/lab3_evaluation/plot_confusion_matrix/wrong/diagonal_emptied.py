# wrong: sets the diagonal to 0 to see the mistakes better, so those counts are gone
# shows: heatmap.only_mistakes
# told: heatmap.only_mistakes
# fails: test_count_in_each_cell (heatmap.only_mistakes)
import matplotlib.pyplot as plt
import numpy as np
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    np.fill_diagonal(cm, 0)
    fig, ax = plt.subplots()
    ax.imshow(cm, cmap="Reds")
    for i in range(10):
        for j in range(10):
            ax.text(j, i, cm[i, j], ha="center", va="center")
    ax.set(xticks=range(10), yticks=range(10), xlabel="Predicted", ylabel="Actual")
    return fig
