# wrong: the slice [1:] drops the first epoch
# shows: history.not_all_epochs
# told: history.not_all_epochs
# fails: test_train_and_test_lines (history.not_all_epochs)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(2, 1)
    for ax, key in zip(axes, ["loss", "accuracy"]):
        ax.plot(history[key][1:], label="train")
        ax.plot(history["val_" + key][1:], label="test")
        ax.set_title(key.capitalize())
        ax.legend()
    return fig
