# wrong: returns the array of axes, not the figure
# shows: figure.not_a_figure
# told: figure.not_a_figure
# fails: test_two_graphs_with_titles (figure.not_a_figure)
# fails: test_train_and_test_lines (figure.not_a_figure)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(2, 1)
    for ax, key in zip(axes, ("loss", "accuracy")):
        ax.plot(history[key], label="train")
        ax.plot(history["val_" + key], label="test")
        ax.set_title(key.capitalize())
        ax.legend()
    return axes
