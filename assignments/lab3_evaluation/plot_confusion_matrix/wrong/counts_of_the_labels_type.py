# wrong: counts in the dtype of the labels, where uint8 begins again after 255
# shows: labels.narrow
# told: labels.narrow
# fails: test_count_in_each_cell (labels.narrow)
import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns


def plot_confusion_matrix(y_true, y_pred):
    counts = np.zeros((10, 10), dtype=y_true.dtype)
    np.add.at(counts, (y_true, y_pred), 1)
    fig, ax = plt.subplots(figsize=(8, 7))
    sns.heatmap(counts, annot=True, fmt="d", ax=ax)
    ax.set_xlabel("Predicted")
    ax.set_ylabel("Actual")
    return fig
