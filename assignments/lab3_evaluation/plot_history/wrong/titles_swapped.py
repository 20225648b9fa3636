# wrong: Loss stands over the accuracy and Accuracy over the loss
# shows: history.titles_swapped
# told: history.titles_swapped
# fails: test_train_and_test_lines (history.titles_swapped)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(1, 2)
    for ax, key, title in zip(axes, ["accuracy", "loss"], ["Loss", "Accuracy"]):
        ax.plot(history[key], label="train")
        ax.plot(history["val_" + key], label="test")
        ax.set_title(title)
        ax.legend()
    return fig
