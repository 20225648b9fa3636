# wrong: counts in an array of uint8, where 1234 becomes 210
# shows: heatmap.overflow
# told: heatmap.overflow
# fails: test_count_in_each_cell (heatmap.overflow)
import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns


def plot_confusion_matrix(y_true, y_pred):
    counts = np.zeros((10, 10), dtype="uint8")
    np.add.at(counts, (y_true, y_pred), 1)
    figure, axes = plt.subplots(figsize=(8, 6))
    sns.heatmap(counts, annot=True, fmt="d", cmap="Blues", ax=axes)
    axes.set_xlabel("예측값")
    axes.set_ylabel("실제값")
    return figure
