# wrong: draws the right lines under titles that do not say what is drawn
# shows: history.title_words
# told: history.title_words
# fails: test_two_graphs_with_titles (history.title_words)
# fails: test_train_and_test_lines (history.title_words)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(1, 2)
    for number, (ax, key) in enumerate(zip(axes, ("loss", "accuracy")), start=1):
        ax.plot(history[key], label="train")
        ax.plot(history["val_" + key], label="test")
        ax.set_title(f"Graph {number}")
        ax.set_ylabel(key)
        ax.legend()
    return fig
