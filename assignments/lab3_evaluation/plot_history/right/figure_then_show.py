# right: plt.figure() kept in a variable, plt.show() before the return
import matplotlib.pyplot as plt


def plot_history(history):
    fig = plt.figure(figsize=(10, 4))
    plt.subplot(1, 2, 1)
    plt.plot(history["loss"], "b-", label="train")
    plt.plot(history["val_loss"], "r--", label="test")
    plt.title("Loss")
    plt.xlabel("epoch")
    plt.ylabel("loss")
    plt.legend(loc="upper right")
    plt.subplot(1, 2, 2)
    plt.plot(history["accuracy"], "b-", label="train")
    plt.plot(history["val_accuracy"], "r--", label="test")
    plt.title("Accuracy")
    plt.xlabel("epoch")
    plt.ylabel("accuracy")
    plt.legend(loc="lower right")
    plt.show()
    return fig
