# right: the best epoch is marked with a dashed line and a point besides the two curves
import matplotlib.pyplot as plt
import numpy as np


def plot_history(history):
    fig, axes = plt.subplots(2, 1, figsize=(6, 7))
    best = int(np.argmax(history["val_accuracy"]))
    for ax, key, title in ((axes[0], "loss", "Loss"), (axes[1], "accuracy", "Accuracy")):
        ax.plot(history[key], label="train")
        ax.plot(history["val_" + key], label="test")
        ax.axvline(best, color="gray", linestyle="--", linewidth=1)
        ax.scatter([best], [history["val_" + key][best]], color="black", zorder=3)
        ax.set_title(title)
        ax.legend()
    return fig
