# wrong: titles, lines and legends, but the lines have nothing to do with the history
# shows: history.other_values
# told: history.other_values
# fails: test_two_graphs_with_titles (history.other_values)
# fails: test_train_and_test_lines (history.other_values)
import matplotlib.pyplot as plt


def plot_history(history):
    figure, graphs = plt.subplots(1, 2)
    for graph, title in zip(graphs, ("Loss", "Accuracy")):
        graph.set_title(title)
        graph.plot([1, 2, 3], label="train")
        graph.plot([1, 3, 2], label="test")
        graph.legend()
    return figure
