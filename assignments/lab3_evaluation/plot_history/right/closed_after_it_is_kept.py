# right: clears what an earlier cell drew, and closes the figure after it is kept
import matplotlib.pyplot as plt


def plot_history(history):
    plt.plot(history["loss"])
    plt.clf()
    for place, key in enumerate(("loss", "accuracy"), start=1):
        plt.subplot(1, 2, place)
        plt.plot(history[key], label="train")
        plt.plot(history["val_" + key], label="test")
        plt.title(key.capitalize())
        plt.legend()
    figure = plt.gcf()
    plt.close(figure)
    return figure
