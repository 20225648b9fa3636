# wrong: the test line has no label, a line at the best epoch has one
# shows: history.not_in_legend
# told: history.not_in_legend
# fails: test_legend_names_the_right_line (history.not_in_legend)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(2, 1)
    for ax, key in zip(axes, ("loss", "accuracy")):
        ax.set_title(key.capitalize())
        ax.plot(history[key], label="train")
        ax.plot(history["val_" + key])
        ax.axvline(len(history[key]) - 1, color="gray", label="last epoch")
        ax.legend()
    return fig
