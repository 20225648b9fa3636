# wrong: makes a legend for the first graph only, as if it held for the whole Figure
# shows: history.one_legend
# told: history.one_legend
# fails: test_each_graph_has_a_legend (history.one_legend)
import matplotlib.pyplot as plt


def plot_history(history):
    figure, (upper, lower) = plt.subplots(nrows=2, figsize=(5, 8))
    upper.set_title("Loss")
    upper.plot(history["loss"], "b", label="train")
    upper.plot(history["val_loss"], "r", label="test")
    upper.legend(loc="upper right")
    lower.set_title("Accuracy")
    lower.plot(history["accuracy"], "b", label="train")
    lower.plot(history["val_accuracy"], "r", label="test")
    return figure
