# right: both lines black for print; only the dashes, or only the width, tell them apart
import matplotlib.pyplot as plt


def plot_history(history):
    figure, (above, below) = plt.subplots(2, 1)
    above.set_title("Loss")
    above.plot(history["loss"], "k-", label="train")
    above.plot(history["val_loss"], "k--", label="test")
    below.set_title("Accuracy")
    below.plot(history["accuracy"], "k", linewidth=3, label="train")
    below.plot(history["val_accuracy"], "k", linewidth=1, label="test")
    for axes in (above, below):
        axes.set_xlabel("Epoch")
        axes.legend()
    return figure
