# wrong: turns the matrix upside down, so that 0 should stand at the bottom, and leaves the tick labels
# shows: heatmap.turned
# told: heatmap.turned
# fails: test_count_in_each_cell (heatmap.turned)
import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    matrix = np.flipud(confusion_matrix(y_true, y_pred, labels=range(10)))
    figure = plt.figure(figsize=(8, 8))
    sns.heatmap(matrix, annot=True, fmt="d", cmap="Blues")
    plt.xlabel("predicted")
    plt.ylabel("actual")
    return figure
