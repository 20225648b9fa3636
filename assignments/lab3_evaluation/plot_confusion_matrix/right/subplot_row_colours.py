# right: colours by the share of the row, the counts themselves in the cells
import matplotlib.pyplot as plt
import numpy as np
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    share = cm / np.maximum(cm.sum(axis=1, keepdims=True), 1)
    plt.figure(figsize=(8, 8))
    ax = plt.subplot(111)
    ax.imshow(share, vmin=0, vmax=1, cmap="Greens")
    for i in range(10):
        for j in range(10):
            ax.text(j, i, cm[i][j], ha="center", va="center")
    plt.xticks(range(10), [str(d) for d in range(10)])
    plt.yticks(range(10), [str(d) for d in range(10)])
    plt.xlabel("Predicted")
    plt.ylabel("Actual")
    plt.title("count, coloured by share of the actual digit")
    return plt.gcf()
