# wrong: makes a new, empty figure at the end and returns that
# shows: history.no_title
import matplotlib.pyplot as plt


def plot_history(history):
    plt.subplot(211)
    plt.title("Loss")
    plt.plot(history["loss"], label="train")
    plt.plot(history["val_loss"], label="test")
    plt.legend()
    plt.subplot(212)
    plt.title("Accuracy")
    plt.plot(history["accuracy"], label="train")
    plt.plot(history["val_accuracy"], label="test")
    plt.legend()
    fig = plt.figure(figsize=(8, 6))
    return fig
