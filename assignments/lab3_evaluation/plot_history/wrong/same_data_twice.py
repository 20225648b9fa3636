# wrong: the accuracy's test line shows the train values again
# shows: history.no_line
# told: history.no_line
# fails: test_train_and_test_lines (history.no_line)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(2, 1)
    ax1.plot(history["loss"], label="train")
    ax1.plot(history["val_loss"], label="test")
    ax1.set_title("Loss")
    ax1.legend()
    ax2.plot(history["accuracy"], label="train")
    ax2.plot(history["accuracy"], label="test")
    ax2.set_title("Accuracy")
    ax2.legend()
    return fig
