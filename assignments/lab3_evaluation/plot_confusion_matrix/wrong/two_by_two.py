# wrong: the 2x2 table of right and wrong from the slide, not 10x10
# shows: heatmap.size
# told: heatmap.size
# fails: test_heatmap_of_ten_by_ten (heatmap.size)
import matplotlib.pyplot as plt
import numpy as np
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(np.asarray(y_true) == 1, np.asarray(y_pred) == 1, labels=[False, True])
    fig, ax = plt.subplots()
    ax.imshow(cm, cmap="Blues")
    for i in range(2):
        for j in range(2):
            ax.text(j, i, cm[i, j], ha="center", va="center")
    ax.set_xticks([0, 1], ["negative", "positive"])
    ax.set_yticks([0, 1], ["negative", "positive"])
    ax.set_xlabel("Predicted")
    ax.set_ylabel("Actual")
    return fig
