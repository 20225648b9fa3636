# wrong: after plt.subplots the plt.plot calls all go to the last axes
# shows: history.drawn_elsewhere
# told: history.drawn_elsewhere
# fails: test_train_and_test_lines (history.drawn_elsewhere)
# fails: test_each_graph_has_a_legend (history.no_legend)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.set_title("Loss")
    plt.plot(history["loss"], label="train")
    plt.plot(history["val_loss"], label="test")
    ax1.legend(["train", "test"])
    ax2.set_title("Accuracy")
    plt.plot(history["accuracy"], label="train")
    plt.plot(history["val_accuracy"], label="test")
    ax2.legend(["train", "test"])
    return fig
