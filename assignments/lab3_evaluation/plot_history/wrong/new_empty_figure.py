# wrong: makes a new, empty figure at the end and returns that
# shows: history.new_figure
# told: history.new_figure
# fails: test_two_graphs_with_titles (history.new_figure)
# fails: test_train_and_test_lines (history.new_figure)
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
