# wrong: draws running means of the values
# shows: history.other_values
# told: history.other_values
# fails: test_two_graphs_with_titles (history.other_values)
# fails: test_train_and_test_lines (history.other_values)
import matplotlib.pyplot as plt
import numpy as np


def running_mean(values):
    return np.cumsum(values) / np.arange(1, len(values) + 1)


def plot_history(history):
    plt.figure()
    for place, key in enumerate(("loss", "accuracy"), start=1):
        plt.subplot(1, 2, place)
        plt.title(key.capitalize())
        plt.plot(running_mean(history[key]))
        plt.plot(running_mean(history["val_" + key]))
        plt.legend(["train", "test"])
    return plt.gcf()
