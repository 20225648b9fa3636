# wrong: all four curves in one axes
# shows: history.one_graph
# told: history.one_graph
# fails: test_two_graphs_with_titles (history.one_graph)
# fails: test_train_and_test_lines (history.one_graph)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, ax = plt.subplots()
    ax.set_title("Loss and Accuracy")
    ax.plot(history["loss"], label="train loss")
    ax.plot(history["val_loss"], label="test loss")
    ax.plot(history["accuracy"], label="train accuracy")
    ax.plot(history["val_accuracy"], label="test accuracy")
    ax.legend()
    return fig
