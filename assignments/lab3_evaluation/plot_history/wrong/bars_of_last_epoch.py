# wrong: bars of the last epoch, no lines over the epochs
# shows: history.no_line
# told: history.no_line
# fails: test_two_graphs_with_titles (history.no_line)
# fails: test_train_and_test_lines (history.no_line)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(1, 2)
    for ax, key in zip(axes, ("loss", "accuracy")):
        ax.bar(["train"], [history[key][-1]], label="train")
        ax.bar(["test"], [history["val_" + key][-1]], label="test")
        ax.set_title(key.capitalize())
        ax.legend()
    return fig
