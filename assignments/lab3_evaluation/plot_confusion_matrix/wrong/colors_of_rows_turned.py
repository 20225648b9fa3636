# wrong: the colours come from another matrix than the numbers, with its rows in the reverse order
# shows: heatmap.other_colors
# told: heatmap.other_colors
# fails: test_colors_follow_the_counts (heatmap.other_colors)
# fails: test_many_other_labels (heatmap.other_colors)
# fails: test_digits_that_are_absent (heatmap.other_colors)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    counts = confusion_matrix(y_true, y_pred, labels=range(10))
    figure, axes = plt.subplots()
    axes.imshow(counts[::-1])
    for row in range(10):
        for column in range(10):
            axes.text(column, row, str(counts[row, column]), ha="center", va="center")
    axes.set(xlabel="Predicted", ylabel="Actual", xticks=range(10), yticks=range(10))
    return figure
