# wrong: plt.legend() at the end reaches only the second axes
# shows: history.one_legend
# told: history.one_legend
# fails: test_each_graph_has_a_legend (history.one_legend)
import matplotlib.pyplot as plt


def plot_history(history):
    fig = plt.figure()
    plt.subplot(211)
    plt.title("Loss")
    plt.plot(history["loss"], label="train")
    plt.plot(history["val_loss"], label="test")
    plt.subplot(212)
    plt.title("Accuracy")
    plt.plot(history["accuracy"], label="train")
    plt.plot(history["val_accuracy"], label="test")
    plt.legend()
    plt.tight_layout()
    return fig
