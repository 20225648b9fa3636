# wrong: each graph is a figure of its own, only the last is returned
# shows: history.no_title
import matplotlib.pyplot as plt


def plot_history(history):
    plt.figure()
    plt.title("Loss")
    plt.plot(history["loss"], label="train")
    plt.plot(history["val_loss"], label="test")
    plt.legend()
    fig = plt.figure()
    plt.title("Accuracy")
    plt.plot(history["accuracy"], label="train")
    plt.plot(history["val_accuracy"], label="test")
    plt.legend()
    return fig
