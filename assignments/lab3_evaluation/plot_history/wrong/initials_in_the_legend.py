# wrong: shortens the names in the legend to one letter
# shows: history.legend_words
# told: history.legend_words
# fails: test_legend_names_the_right_line (history.legend_words)
import matplotlib.pyplot as plt


def plot_history(history):
    figure, graphs = plt.subplots(2, 1)
    for graph, key in zip(graphs, ("loss", "accuracy")):
        graph.set_title(key)
        graph.plot(history[key])
        graph.plot(history["val_" + key])
        graph.legend(["a", "b"])
    return figure
