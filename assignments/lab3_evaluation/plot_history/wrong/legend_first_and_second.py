# wrong: the legend calls the lines first and second
# shows: history.legend_words
# told: history.legend_words
# fails: test_legend_names_the_right_line (history.legend_words)
import matplotlib.pyplot as plt


def plot_history(history):
    figure, axes = plt.subplots(1, 2, figsize=(10, 4))
    for graph, key, title in zip(axes, ("loss", "accuracy"), ("Loss", "Accuracy")):
        graph.plot(history[key], label="first")
        graph.plot(history["val_" + key], label="second")
        graph.set_title(title)
        graph.legend()
    return figure
