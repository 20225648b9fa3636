# wrong: the train values lie on the x axis, so that each graph has one line
# shows: history.against_each_other
# told: history.against_each_other
# fails: test_train_and_test_lines (history.against_each_other)
# fails: test_each_graph_has_a_legend (history.no_legend)
import matplotlib.pyplot as plt


def plot_history(history):
    figure, (upper, lower) = plt.subplots(2, 1)
    for graph, name in ((upper, "Loss"), (lower, "Accuracy")):
        train, test = history[name.lower()], history["val_" + name.lower()]
        graph.plot(train, test)
        graph.set_title(name)
        graph.legend(["train", "test"])
    return figure
