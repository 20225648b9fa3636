# wrong: the accuracy comes first, and each title before the subplot that it belongs to
# shows: history.titles_too_early
# told: history.titles_too_early
# fails: test_train_and_test_lines (history.titles_too_early)
# fails: test_each_graph_has_a_legend (history.no_legend)
import matplotlib.pyplot as plt


def plot_history(history):
    plt.title("Accuracy")
    plt.subplot(211)
    plt.plot(history["accuracy"])
    plt.plot(history["val_accuracy"])
    plt.legend(["train", "test"])
    plt.title("Loss")
    plt.subplot(212)
    plt.plot(history["loss"])
    plt.plot(history["val_loss"])
    plt.legend(["train", "test"])
    return plt.gcf()
