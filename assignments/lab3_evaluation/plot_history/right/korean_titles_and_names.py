# right: titles and names in Korean only
import matplotlib.pyplot as plt


def plot_history(history):
    figure, axes = plt.subplots(1, 2, figsize=(10, 4))
    for graph, key, title in zip(axes, ("loss", "accuracy"), ("손실", "정확도")):
        graph.plot(history[key], label="훈련")
        graph.plot(history["val_" + key], label="검증")
        graph.set_title(title)
        graph.legend()
    return figure
