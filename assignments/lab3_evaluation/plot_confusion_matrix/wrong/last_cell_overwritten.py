# wrong: the number of all labels is written over the last count, as a total
# shows: heatmap.other_counts
# told: heatmap.other_counts
# fails: test_count_in_each_cell (heatmap.other_counts)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    counts = confusion_matrix(y_true, y_pred, labels=range(10))
    figure, axes = plt.subplots()
    axes.imshow(counts)
    for row in range(10):
        for column in range(10):
            shown = counts.sum() if row == column == 9 else counts[row, column]
            axes.text(column, row, str(shown), ha="center", va="center")
    axes.set(xlabel="Predicted", ylabel="Actual", xticks=range(10), yticks=range(10))
    return figure
