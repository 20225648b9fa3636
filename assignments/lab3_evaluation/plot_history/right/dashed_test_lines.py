# right: train in full, test dashed, epochs from 1
import matplotlib.pyplot as plt


def plot_history(history):
    figure, graphs = plt.subplots(nrows=2, sharex=True)
    epochs = [at + 1 for at, _ in enumerate(history["loss"])]
    for graph, name in zip(graphs, ["loss", "accuracy"]):
        graph.plot(epochs, history[name], "b-", epochs, history["val_" + name], "r--")
        graph.set(title=name.capitalize(), xlabel="epoch")
        graph.legend(["train", "test"])
    return figure
