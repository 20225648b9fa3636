# right: one subfigure for each axes
import matplotlib.pyplot as plt


def plot_history(history):
    fig = plt.figure(figsize=(8, 4))
    parts = fig.subfigures(1, 2)
    keys = ["loss", "accuracy"]
    for i in range(2):
        ax = parts[i].subplots()
        ax.plot(history[keys[i]], label="train")
        ax.plot(history["val_" + keys[i]], label="test")
        ax.set_title("Loss" if i == 0 else "Accuracy")
        ax.legend()
    return fig
