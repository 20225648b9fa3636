# right: plt.subplots and a loop over the two keys, epochs counted from 1, closed before the return
import matplotlib.pyplot as plt


def plot_history(history: dict):
    fig, axes = plt.subplots(1, 2, figsize=(9, 3.5), constrained_layout=True)
    for ax, key in zip(axes, ("loss", "accuracy")):
        epochs = range(1, len(history[key]) + 1)
        ax.plot(epochs, history[key], marker="o", label="train")
        ax.plot(epochs, history[f"val_{key}"], marker="s", label="test")
        ax.set(title=key.capitalize(), xlabel="Epoch", xticks=list(epochs))
        ax.grid(True, alpha=0.3)
        ax.legend()
    plt.close(fig)
    return fig
