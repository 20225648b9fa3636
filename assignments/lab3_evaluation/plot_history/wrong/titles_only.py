# wrong: half finished, two empty graphs with the right titles
# shows: history.no_line
# told: history.no_line
# fails: test_two_graphs_with_titles (history.no_line)
# fails: test_train_and_test_lines (history.no_line)
import matplotlib.pyplot as plt


def plot_history(history):
    figure, (loss, accuracy) = plt.subplots(1, 2)
    loss.set_title("Loss")
    accuracy.set_title("Accuracy")
    return figure
