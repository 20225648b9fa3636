# wrong: gives legend the two names as one text with a comma
# shows: history.legend_letters
# told: history.legend_letters
# fails: test_legend_names_the_right_line (history.legend_letters)
import matplotlib.pyplot as plt


def plot_history(history):
    figure, graphs = plt.subplots(1, 2)
    for graph, key in zip(graphs, ("loss", "accuracy")):
        graph.plot(history[key])
        graph.plot(history["val_" + key])
        graph.set_title(key)
        graph.legend("train, test")
    return figure
