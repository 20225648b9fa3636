# wrong: only the train curves are drawn
# shows: history.no_line
# told: history.no_line
# fails: test_train_and_test_lines (history.no_line)
# fails: test_each_graph_has_a_legend (history.no_legend)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, ax = plt.subplots(2, 1)
    ax[0].set_title("Loss")
    ax[0].plot(history["loss"], label="train")
    ax[0].legend()
    ax[1].set_title("Accuracy")
    ax[1].plot(history["accuracy"], label="train")
    ax[1].legend()
    return fig
