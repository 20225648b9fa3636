# wrong: each title comes before the subplot that it belongs to
# shows: history.titles_too_early
# told: history.titles_too_early
# fails: test_train_and_test_lines (history.titles_too_early)
# fails: test_each_graph_has_a_legend (history.no_legend)
import matplotlib.pyplot as plt


def plot_history(history):
    figure = plt.figure()
    for place, key in enumerate(("loss", "accuracy"), start=1):
        plt.title(key.capitalize())
        plt.subplot(1, 2, place)
        plt.plot(history[key], label="train")
        plt.plot(history["val_" + key], label="test")
        plt.legend()
    return figure
