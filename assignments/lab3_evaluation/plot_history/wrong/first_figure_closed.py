# wrong: each graph is a figure of its own, and the first is closed
# shows: history.other_figure
# told: history.other_figure
# fails: test_two_graphs_with_titles (history.other_figure)
# fails: test_train_and_test_lines (history.other_figure)
import matplotlib.pyplot as plt


def plot_history(history):
    for key in ("loss", "accuracy"):
        plt.close()
        plt.title(key.capitalize())
        plt.plot(history[key], label="train")
        plt.plot(history["val_" + key], label="test")
        plt.legend()
    return plt.gcf()
