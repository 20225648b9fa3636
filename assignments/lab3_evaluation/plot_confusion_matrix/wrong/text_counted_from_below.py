# wrong: takes y to grow upwards, so that the numbers stand upside down on their colors
# shows: heatmap.text_turned
# told: heatmap.text_turned
# fails: test_count_in_each_cell (heatmap.text_turned)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    matrix = confusion_matrix(y_true, y_pred, labels=range(10))
    figure, axes = plt.subplots(figsize=(8, 8))
    axes.imshow(matrix, cmap="Oranges")
    for row in range(10):
        for column in range(10):
            axes.text(column, 9 - row, matrix[row, column], ha="center", va="center")
    axes.set_xticks(range(10))
    axes.set_yticks(range(10))
    axes.set(xlabel="Predicted", ylabel="Actual")
    return figure
