# wrong: wipes the graph that was drawn last
# shows: history.cleared
# told: history.cleared
# fails: test_two_graphs_with_titles (history.cleared)
# fails: test_train_and_test_lines (history.cleared)
import matplotlib.pyplot as plt


def plot_history(history):
    for place, key in enumerate(("loss", "accuracy"), start=1):
        plt.subplot(1, 2, place)
        plt.plot(history[key], label="train")
        plt.plot(history["val_" + key], label="test")
        plt.title(key.capitalize())
        plt.legend()
    plt.cla()
    return plt.gcf()
