# wrong: makes a Figure of its own and returns it, while the display draws into another one
# shows: heatmap.other_figure
# told: heatmap.other_figure
# fails: test_heatmap_of_ten_by_ten (heatmap.other_figure)
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    figure = plt.figure(figsize=(9, 9))
    ConfusionMatrixDisplay.from_predictions(y_true, y_pred, labels=range(10))
    plt.xlabel("Predicted")
    plt.ylabel("Actual")
    return figure
