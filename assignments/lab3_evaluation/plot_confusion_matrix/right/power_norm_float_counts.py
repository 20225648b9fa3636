# right: float counts, colours stretched with PowerNorm, text '{:.0f}', closed before the return
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import PowerNorm


def plot_confusion_matrix(y_true, y_pred):
    m = np.zeros((10, 10))
    for a, b in zip(y_true, y_pred):
        m[a, b] += 1
    fig, ax = plt.subplots(figsize=(8, 7))
    image = ax.imshow(m, norm=PowerNorm(0.4), cmap="cividis")
    fig.colorbar(image)
    for k in range(100):
        row, column = divmod(k, 10)
        ax.text(column, row, "{:.0f}".format(m[row, column]), ha="center", va="center", color="tab:red")
    ax.set_xticks(np.arange(10), np.arange(10))
    ax.set_yticks(np.arange(10), np.arange(10))
    ax.set_xlabel("Predicted label")
    ax.set_ylabel("Actual label")
    ax.set_title("Confusion Matrix")
    plt.close(fig)
    return fig
