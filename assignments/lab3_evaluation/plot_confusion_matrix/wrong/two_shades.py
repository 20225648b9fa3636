# wrong: a color map of two shades, so that most counts look alike
# shows: heatmap.saturated
# told: heatmap.saturated
# fails: test_colors_follow_the_counts (heatmap.saturated)
# fails: test_many_other_labels (heatmap.saturated)
# fails: test_digits_that_are_absent (heatmap.saturated)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    matrix = confusion_matrix(y_true, y_pred, labels=range(10))
    figure, axes = plt.subplots(figsize=(7, 7))
    axes.imshow(matrix, cmap=plt.get_cmap("Greens", 2))
    for row, counts in enumerate(matrix):
        for column, count in enumerate(counts):
            axes.text(column, row, count, ha="center", va="center")
    axes.set(xlabel="Predicted", ylabel="Actual")
    return figure
