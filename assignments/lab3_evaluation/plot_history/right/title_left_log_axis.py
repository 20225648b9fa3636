# right: titles at the left of each axes (loc='left'), logarithmic loss axis
import matplotlib.pyplot as plt

TITLES = {"loss": "Loss", "accuracy": "Accuracy"}


def plot_history(history):
    fig, axes = plt.subplots(2, 1)
    for ax, key in zip(axes, TITLES):
        ax.plot(history[key], label="train")
        ax.plot(history["val_" + key], label="test")
        ax.set_title(TITLES[key], loc="left")
        ax.legend()
    axes[0].set_yscale("log")
    return fig
