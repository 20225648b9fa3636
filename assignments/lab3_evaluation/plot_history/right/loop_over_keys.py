# right: one loop over the two measures, one over train and test
import matplotlib.pyplot as plt


def plot_history(history):
    figure = plt.figure(figsize=(9, 3))
    for place, key in enumerate(("loss", "accuracy"), start=1):
        graph = figure.add_subplot(1, 2, place, title=key.title())
        for prefix, name in (("", "train"), ("val_", "test")):
            graph.plot(range(len(history[prefix + key])), history[prefix + key], label=name)
        graph.legend(loc="best")
    return figure
