# right: two more graphs below show everything of the training and of the validation
import matplotlib.pyplot as plt


def plot_history(history):
    fig, ((left, right), (train, test)) = plt.subplots(2, 2)
    for ax, key in ((left, "loss"), (right, "accuracy")):
        ax.plot(history[key], label="train")
        ax.plot(history["val_" + key], label="test")
        ax.set_title(key)
        ax.legend()
    for ax, prefix in ((train, ""), (test, "val_")):
        ax.plot(history[prefix + "loss"])
        ax.plot(history[prefix + "accuracy"])
        ax.set_title("overview")
    return fig
