# right: no labels on the lines, the names are given to legend([...])
import matplotlib.pyplot as plt


def plot_history(history):
    fig = plt.figure()
    ax1 = fig.add_subplot(2, 1, 1)
    ax1.plot(history["loss"])
    ax1.plot(history["val_loss"])
    ax1.set_title("Loss")
    ax1.legend(["train", "test"])
    ax2 = fig.add_subplot(2, 1, 2)
    ax2.plot(history["accuracy"])
    ax2.plot(history["val_accuracy"])
    ax2.set_title("Accuracy")
    ax2.legend(["train", "test"], loc="best")
    fig.tight_layout()
    return fig
