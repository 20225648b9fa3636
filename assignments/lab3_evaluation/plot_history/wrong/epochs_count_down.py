# wrong: the x values count down from the last epoch
# shows: history.epochs_out_of_order
# told: history.epochs_out_of_order
# fails: test_train_and_test_lines (history.epochs_out_of_order)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(2, 1)
    for ax, key in zip(axes, ("loss", "accuracy")):
        ax.set_title(key.capitalize())
        epochs = range(len(history[key]), 0, -1)
        ax.plot(epochs, history[key], label="train")
        ax.plot(epochs, history["val_" + key], label="test")
        ax.legend()
    return fig
