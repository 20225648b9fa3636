# wrong: both lines are black and solid, so that the legend does not tell them apart
# shows: history.same_look
# told: history.same_look
# fails: test_legend_names_the_right_line (history.same_look)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(2, 1)
    for ax, key in zip(axes, ("loss", "accuracy")):
        ax.set_title(key.capitalize())
        ax.plot(history[key], "k", label="train")
        ax.plot(history["val_" + key], "k", label="test")
        ax.legend()
    return fig
