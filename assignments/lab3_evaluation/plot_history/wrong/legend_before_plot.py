# wrong: legend() is called before there is a line
# shows: history.legend_too_early
# told: history.legend_too_early
# fails: test_each_graph_has_a_legend (history.legend_too_early)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, (a, b) = plt.subplots(2, 1)
    a.set_title("Loss")
    a.legend()
    a.plot(history["loss"], label="train")
    a.plot(history["val_loss"], label="test")
    b.set_title("Accuracy")
    b.legend()
    b.plot(history["accuracy"], label="train")
    b.plot(history["val_accuracy"], label="test")
    return fig
