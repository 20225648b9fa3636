# wrong: the x values are [1, 2, 3], so it works only for three epochs
# shows: history.epochs_fixed
# told: history.epochs_fixed
# fails: test_two_graphs_with_titles (history.epochs_fixed)
# fails: test_train_and_test_lines (history.epochs_fixed)
import matplotlib.pyplot as plt

EPOCHS = [1, 2, 3]


def plot_history(history):
    fig, ax = plt.subplots(1, 2)
    ax[0].plot(EPOCHS, history["loss"], label="train")
    ax[0].plot(EPOCHS, history["val_loss"], label="test")
    ax[0].set_title("Loss")
    ax[0].legend()
    ax[1].plot(EPOCHS, history["accuracy"], label="train")
    ax[1].plot(EPOCHS, history["val_accuracy"], label="test")
    ax[1].set_title("Accuracy")
    ax[1].legend()
    return fig
