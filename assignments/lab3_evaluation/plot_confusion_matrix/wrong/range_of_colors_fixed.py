# wrong: the range of the colors is 0 to 1, as for shares, so all counts from 1 on look the same
# shows: heatmap.color_range
# told: heatmap.color_range
# fails: test_colors_follow_the_counts (heatmap.color_range)
# fails: test_many_other_labels (heatmap.color_range)
# fails: test_digits_that_are_absent (heatmap.color_range)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    matrix = confusion_matrix(y_true, y_pred, labels=list(range(10)))
    figure, axes = plt.subplots()
    axes.imshow(matrix, cmap="Blues", vmin=0.0, vmax=1.0)
    for row in range(10):
        for column in range(10):
            axes.text(column, row, str(matrix[row, column]), ha="center", va="center")
    axes.set_xlabel("Predicted")
    axes.set_ylabel("Actual")
    return figure
