# wrong: the lecture's argmax(axis=1), but the labels are integers
# shows: labels.not_one_hot
# told: labels.not_one_hot
# fails: test_heatmap_of_ten_by_ten (labels.not_one_hot)
import matplotlib.pyplot as plt
import numpy as np
from sklearn.metrics import ConfusionMatrixDisplay, confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(np.argmax(y_true, axis=1), y_pred, labels=range(10))
    fig, ax = plt.subplots()
    ConfusionMatrixDisplay(cm).plot(ax=ax)
    ax.set_xlabel("Predicted")
    ax.set_ylabel("Actual")
    return fig
