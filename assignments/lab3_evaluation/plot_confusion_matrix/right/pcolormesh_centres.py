# right: pcolormesh, texts in the cell centres, y axis turned over
import matplotlib.pyplot as plt
import numpy as np
from sklearn.metrics import confusion_matrix

DIGITS = np.arange(10)


def plot_confusion_matrix(y_true, y_pred):
    counts = confusion_matrix(y_true, y_pred, labels=DIGITS)
    fig, ax = plt.subplots(figsize=(7, 7))
    mesh = ax.pcolormesh(counts, edgecolors="white", cmap="YlGnBu")
    fig.colorbar(mesh, ax=ax)
    for r in DIGITS:
        for c in DIGITS:
            ax.text(c + 0.5, r + 0.5, str(counts[r, c]), ha="center", va="center", fontsize=8)
    ax.set_xticks(DIGITS + 0.5, labels=[str(d) for d in DIGITS])
    ax.set_yticks(DIGITS + 0.5, labels=[str(d) for d in DIGITS])
    ax.invert_yaxis()
    ax.set_xlabel("Predicted 예측값")
    ax.set_ylabel("Actual 실제값")
    return fig
