# wrong: loss and accuracy of the training in one axes, those of the test in the other
# shows: history.split_by_data
# told: history.split_by_data
# fails: test_train_and_test_lines (history.split_by_data)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, (ax1, ax2) = plt.subplots(1, 2)
    ax1.plot(history["loss"], label="train")
    ax1.plot(history["accuracy"], label="test")
    ax1.set_title("Loss")
    ax1.legend()
    ax2.plot(history["val_loss"], label="train")
    ax2.plot(history["val_accuracy"], label="test")
    ax2.set_title("Accuracy")
    ax2.legend()
    return fig
