# wrong: returns the plt module
# shows: figure.not_a_figure
# told: figure.not_a_figure
# fails: test_two_graphs_with_titles (figure.not_a_figure)
# fails: test_train_and_test_lines (figure.not_a_figure)
import matplotlib.pyplot as plt


def plot_history(history):
    plt.subplot(1, 2, 1)
    plt.plot(history["loss"], label="train")
    plt.plot(history["val_loss"], label="test")
    plt.title("Loss")
    plt.legend()
    plt.subplot(1, 2, 2)
    plt.plot(history["accuracy"], label="train")
    plt.plot(history["val_accuracy"], label="test")
    plt.title("Accuracy")
    plt.legend()
    return plt
