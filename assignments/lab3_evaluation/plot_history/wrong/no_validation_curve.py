# wrong: only the train curves are drawn
# shows: history.no_line
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
