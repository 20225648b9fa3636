# wrong: takes the lists by their place in the dictionary
# shows: history.order_of_keys
# told: history.order_of_keys
# fails: test_train_and_test_lines (history.order_of_keys)
import matplotlib.pyplot as plt


def plot_history(history):
    lists = list(history.values())
    figure, graphs = plt.subplots(1, 2)
    for axes, title, first in ((graphs[0], "Accuracy", 0), (graphs[1], "Loss", 1)):
        axes.plot(lists[first], label="train")
        axes.plot(lists[first + 2], label="test")
        axes.set_title(title)
        axes.legend()
    return figure
