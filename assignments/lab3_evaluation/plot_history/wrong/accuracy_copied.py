# wrong: the second graph is copied from the first; its title is new, its lines are not
# shows: history.copied
# told: history.copied
# fails: test_train_and_test_lines (history.copied)
import matplotlib.pyplot as plt


def plot_history(history):
    figure = plt.figure()
    plt.subplot(2, 1, 1)
    plt.title("Loss")
    plt.plot(history["loss"], label="train")
    plt.plot(history["val_loss"], label="test")
    plt.legend()
    plt.subplot(2, 1, 2)
    plt.title("Accuracy")
    plt.plot(history["loss"], label="train")
    plt.plot(history["val_loss"], label="test")
    plt.legend()
    return figure
