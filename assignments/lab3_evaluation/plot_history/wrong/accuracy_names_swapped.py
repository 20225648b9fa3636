# wrong: the accuracy's validation line is drawn first, but is named second
# shows: history.names_exchanged
# told: history.names_exchanged
# fails: test_legend_names_the_right_line (history.names_exchanged)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, (upper, lower) = plt.subplots(2, 1)
    upper.plot(history["loss"])
    upper.plot(history["val_loss"])
    upper.set(title="Loss")
    lower.plot(history["val_accuracy"])
    lower.plot(history["accuracy"])
    lower.set(title="Accuracy")
    for graph in (upper, lower):
        graph.legend(["train", "test"])
    return fig
