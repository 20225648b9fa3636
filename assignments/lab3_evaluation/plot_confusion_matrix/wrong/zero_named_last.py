# wrong: the tick labels of both axes are 1 to 9 and then 0, as on a telephone
# shows: heatmap.ticks_in_other_order
# told: heatmap.ticks_in_other_order
# fails: test_count_in_each_cell (heatmap.ticks_in_other_order)
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay, confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    names = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
    matrix = confusion_matrix(y_true, y_pred, labels=range(10))
    figure, axes = plt.subplots(figsize=(9, 9))
    ConfusionMatrixDisplay(matrix, display_labels=names).plot(ax=axes)
    return figure
