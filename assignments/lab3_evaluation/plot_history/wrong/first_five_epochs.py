# wrong: draws the first five epochs only
# shows: history.not_all_epochs
# told: history.not_all_epochs
# fails: test_any_number_of_epochs (history.not_all_epochs)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, axes = plt.subplots(2, 1)
    for ax, key in zip(axes, ("loss", "accuracy")):
        ax.set_title(key.capitalize())
        ax.plot(history[key][:5], label="train")
        ax.plot(history["val_" + key][:5], label="test")
        ax.legend()
    return fig
