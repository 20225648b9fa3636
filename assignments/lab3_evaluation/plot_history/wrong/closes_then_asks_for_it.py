# wrong: closes the figure, then asks pyplot for it and gets a new one
# shows: history.closed
# told: history.closed
# fails: test_two_graphs_with_titles (history.closed)
# fails: test_train_and_test_lines (history.closed)
import matplotlib.pyplot as plt


def plot_history(history):
    for place, key in enumerate(("loss", "accuracy"), start=1):
        plt.subplot(1, 2, place)
        plt.plot(history[key], label="train")
        plt.plot(history["val_" + key], label="test")
        plt.title(key.capitalize())
        plt.legend()
    plt.close("all")
    figure = plt.gcf()
    return figure
