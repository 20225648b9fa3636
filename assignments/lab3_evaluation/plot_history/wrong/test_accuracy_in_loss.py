# wrong: the loss axes shows val_accuracy as its test line
# shows: history.other_measure
# told: history.other_measure
# fails: test_train_and_test_lines (history.other_measure)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.set_title("Loss")
    ax1.plot(history["loss"], label="train")
    ax1.plot(history["val_accuracy"], label="test")
    ax1.legend()
    ax2.set_title("Accuracy")
    ax2.plot(history["accuracy"], label="train")
    ax2.plot(history["val_accuracy"], label="test")
    ax2.legend()
    return fig
