# right: other usual words: Model loss, acc, Training, Validation
import matplotlib.pyplot as plt


def plot_history(history):
    figure, axes = plt.subplots(1, 2, figsize=(10, 4))
    for graph, key, title in zip(axes, ("loss", "accuracy"), ("Model loss", "Model acc")):
        graph.plot(history[key], label="Training")
        graph.plot(history["val_" + key], label="Validation")
        graph.set_title(title)
        graph.legend()
    return figure
