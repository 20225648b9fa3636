# wrong: the lines have no labels, so the legends are empty
# shows: history.no_labels
# told: history.no_labels
# fails: test_each_graph_has_a_legend (history.no_labels)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(2, 1)
    for ax, key in zip(axes, ("loss", "accuracy")):
        ax.plot(history[key])
        ax.plot(history["val_" + key])
        ax.set_title(key.capitalize())
        ax.legend()
    return fig
