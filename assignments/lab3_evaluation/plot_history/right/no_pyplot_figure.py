# right: matplotlib.figure.Figure without pyplot, accuracy first
from matplotlib.figure import Figure


def plot_history(history):
    fig = Figure(figsize=(6, 6))
    top, bottom = fig.subplots(2, 1, sharex=True)
    top.set_title("Accuracy")
    top.plot(history["accuracy"], label="train")
    top.plot(history["val_accuracy"], label="test")
    top.legend()
    bottom.set_title("Loss")
    bottom.plot(history["loss"], label="train")
    bottom.plot(history["val_loss"], label="test")
    bottom.legend()
    return fig
