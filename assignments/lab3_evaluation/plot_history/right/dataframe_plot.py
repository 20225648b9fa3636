# right: pandas draws the lines
import matplotlib.pyplot as plt
import pandas as pd


def plot_history(history):
    data = pd.DataFrame(history)
    fig, ax = plt.subplots(1, 2)
    loss = data[["loss", "val_loss"]].set_axis(["train", "test"], axis=1)
    acc = data[["accuracy", "val_accuracy"]].set_axis(["train", "test"], axis=1)
    loss.plot(ax=ax[0], title="Loss", legend=True)
    acc.plot(ax=ax[1], title="Accuracy", legend=True)
    return fig
