# wrong: the names are y labels, the titles are missing
# shows: history.no_title
# told: history.no_title
# fails: test_two_graphs_with_titles (history.no_title)
# fails: test_train_and_test_lines (history.no_title)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.plot(history["loss"], label="train")
    ax1.plot(history["val_loss"], label="test")
    ax1.set_ylabel("Loss")
    ax1.legend()
    ax2.plot(history["accuracy"], label="train")
    ax2.plot(history["val_accuracy"], label="test")
    ax2.set_ylabel("Accuracy")
    ax2.legend()
    return fig
