# wrong: train and test exchanged in the legend, both lines black
# shows: history.all_names_exchanged
# told: history.all_names_exchanged
# fails: test_legend_names_the_right_line (history.all_names_exchanged)
import matplotlib.pyplot as plt


def plot_history(history):
    figure, graphs = plt.subplots(2, 1)
    for axes, key in zip(graphs, ("loss", "accuracy")):
        axes.set_title(key)
        axes.plot(history["val_" + key], "k", label="train")
        axes.plot(history[key], "k", label="test")
        axes.legend()
    return figure
