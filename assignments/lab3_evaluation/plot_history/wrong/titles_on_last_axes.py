# wrong: plt.title and plt.legend act on the last graph, so that the first has none
# shows: history.title_replaced
# told: history.title_replaced
# fails: test_two_graphs_with_titles (history.title_replaced)
# fails: test_train_and_test_lines (history.title_replaced)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, ax = plt.subplots(2, 1)
    ax[0].plot(history["loss"], label="train")
    ax[0].plot(history["val_loss"], label="test")
    plt.title("Loss")
    plt.legend()
    ax[1].plot(history["accuracy"], label="train")
    ax[1].plot(history["val_accuracy"], label="test")
    plt.title("Accuracy")
    plt.legend()
    return fig
