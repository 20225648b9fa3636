# wrong: every number stands in each cell, so that the count is one of them
# shows: heatmap.several_numbers
# told: heatmap.several_numbers
# fails: test_count_in_each_cell (heatmap.several_numbers)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    figure, axes = plt.subplots()
    axes.imshow(confusion_matrix(y_true, y_pred, labels=range(10)))
    every = " ".join(map(str, range(2000)))
    for row in range(10):
        for column in range(10):
            axes.text(column, row, every)
    axes.set_xlabel("Predicted")
    axes.set_ylabel("Actual")
    return figure
