# right: the key itself is the title (small letters), plt.sca in a helper defined below
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(1, 2, figsize=(10, 4))
    draw(axes[0], history, "loss")
    draw(axes[1], history, "accuracy")
    return fig


def draw(ax, history, key):
    plt.sca(ax)
    plt.plot(history[key], "o-", label="train")
    plt.plot(history["val_" + key], "o-", label="test")
    plt.title(key)
    plt.legend()
