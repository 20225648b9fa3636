# wrong: the legend names are the wrong way round
# shows: history.all_names_exchanged
# told: history.all_names_exchanged
# fails: test_legend_names_the_right_line (history.all_names_exchanged)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, ax = plt.subplots(1, 2)
    ax[0].plot(history["loss"])
    ax[0].plot(history["val_loss"])
    ax[0].set_title("Loss")
    ax[0].legend(["test", "train"])
    ax[1].plot(history["accuracy"])
    ax[1].plot(history["val_accuracy"])
    ax[1].set_title("Accuracy")
    ax[1].legend(["test", "train"])
    return fig
