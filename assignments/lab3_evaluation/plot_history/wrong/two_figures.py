# wrong: each graph is a figure of its own, only the last is returned
# shows: history.other_figure
# told: history.other_figure
# fails: test_two_graphs_with_titles (history.other_figure)
# fails: test_train_and_test_lines (history.other_figure)
import matplotlib.pyplot as plt


def plot_history(history):
    plt.figure()
    plt.title("Loss")
    plt.plot(history["loss"], label="train")
    plt.plot(history["val_loss"], label="test")
    plt.legend()
    fig = plt.figure()
    plt.title("Accuracy")
    plt.plot(history["accuracy"], label="train")
    plt.plot(history["val_accuracy"], label="test")
    plt.legend()
    return fig
