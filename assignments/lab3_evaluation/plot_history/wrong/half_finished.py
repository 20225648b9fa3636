# wrong: half finished, the accuracy axes has a title but no curves
# shows: history.no_line
# told: history.no_line
# fails: test_train_and_test_lines (history.no_line)
# fails: test_each_graph_has_a_legend (history.no_legend)
import matplotlib.pyplot as plt


def plot_history(history):
    fig = plt.figure()
    plt.subplot(211)
    plt.title("Loss")
    plt.plot(history["loss"], label="train")
    plt.plot(history["val_loss"], label="test")
    plt.legend()
    plt.subplot(212)
    plt.title("Accuracy")
    # TODO: accuracy, val_accuracy
    plt.tight_layout()
    return fig
