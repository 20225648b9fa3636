# right: both lines of an axes in one plot call, as columns of an array
import matplotlib.pyplot as plt
import numpy as np


def _panel(ax, history, key, title):
    values = np.column_stack((history[key], history["val_" + key]))
    ax.plot(np.arange(len(values)), values)
    ax.set_title(title)
    ax.legend(("train", "test"))


def plot_history(history):
    fig, (left, right) = plt.subplots(ncols=2)
    _panel(left, history, "loss", "Loss")
    _panel(right, history, "accuracy", "Accuracy")
    return fig
