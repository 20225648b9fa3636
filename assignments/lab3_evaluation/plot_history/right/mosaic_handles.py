# right: subplot_mosaic, line handles passed to the legend, test line drawn first, suptitle over both
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axd = plt.subplot_mosaic([["Loss"], ["Accuracy"]], layout="constrained")
    for title, ax in axd.items():
        key = title.lower()
        (test,) = ax.plot(history["val_" + key], color="tab:orange")
        (train,) = ax.plot(history[key], color="tab:blue")
        ax.legend(handles=[train, test], labels=["train", "test"])
        ax.set_title(title)
    fig.suptitle("학습 곡선 / Learning curves")
    return fig
