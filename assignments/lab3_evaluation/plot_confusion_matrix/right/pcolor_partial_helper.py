# right: pcolor over explicit edges, a keyword-only helper bound with partial
from functools import partial

import matplotlib.pyplot as plt
import numpy as np


def _draw(y_true, y_pred, *, xlabel, ylabel):
    edges = np.arange(-0.5, 10.5)
    counts, _, _ = np.histogram2d(y_true, y_pred, bins=[edges, edges])
    fig, ax = plt.subplots(1, 1)
    ax.pcolor(edges, edges, counts, cmap="PuRd")
    for r in range(10):
        for c in range(10):
            ax.text(c, r, str(int(counts[r, c])), ha="center", va="center")
    ax.set_ylim(9.5, -0.5)
    ax.set_xticks(range(10))
    ax.set_yticks(range(10))
    ax.set(xlabel=xlabel, ylabel=ylabel)
    return fig


plot_confusion_matrix = partial(_draw, xlabel="PREDICTED", ylabel="ACTUAL")
