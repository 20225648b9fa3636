# wrong: half finished, two empty graphs with the right titles
# shows: history.no_line
import matplotlib.pyplot as plt


def plot_history(history):
    figure, (loss, accuracy) = plt.subplots(1, 2)
    loss.set_title("Loss")
    accuracy.set_title("Accuracy")
    return figure
