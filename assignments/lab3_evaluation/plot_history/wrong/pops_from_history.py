# wrong: pop() empties the caller's dictionary
# shows: history.emptied
# told: history.emptied
# fails: test_leaves_the_history_alone (history.emptied)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(1, 2)
    for ax, key in zip(axes, ("loss", "accuracy")):
        ax.plot(history.pop(key), label="train")
        ax.plot(history.pop("val_" + key), label="test")
        ax.set_title(key.capitalize())
        ax.legend()
    return fig
