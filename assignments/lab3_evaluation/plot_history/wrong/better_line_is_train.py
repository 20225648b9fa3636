# wrong: takes whichever line ends better for the training's, as in the usual picture of overfitting
# shows: history.all_names_exchanged
# told: history.all_names_exchanged
# fails: test_legends_of_any_history (history.all_names_exchanged)
import matplotlib.pyplot as plt


def plot_history(history):
    figure, graphs = plt.subplots(1, 2)
    for graph, key, sign in zip(graphs, ("loss", "accuracy"), (1, -1)):
        lines = sorted((history[key], history["val_" + key]), key=lambda values: sign * values[-1])
        graph.set_title(key.capitalize())
        for name, values in zip(("train", "test"), lines):
            graph.plot(values, label=name)
        graph.legend()
    return figure
