# wrong: writes row, column and count into each cell
# shows: heatmap.several_numbers
# told: heatmap.several_numbers
# fails: test_count_in_each_cell (heatmap.several_numbers)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    counts = confusion_matrix(y_true, y_pred, labels=range(10))
    figure, axes = plt.subplots(figsize=(9, 9))
    axes.matshow(counts, cmap="Greens")
    for row, line in enumerate(counts):
        for column, count in enumerate(line):
            axes.annotate(f"({row} {column}) {count}", (column, row), ha="center", va="center")
    axes.set(xlabel="Predicted", ylabel="Actual", xticks=range(10), yticks=range(10))
    return figure
