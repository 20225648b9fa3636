# wrong: names the rows of seaborn's heatmap from 9 down to 0, though row 0 is drawn at the top
# shows: heatmap.ticks_backwards
# told: heatmap.ticks_backwards
# fails: test_count_in_each_cell (heatmap.ticks_backwards)
import matplotlib.pyplot as plt
import seaborn as sns
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    matrix = confusion_matrix(y_true, y_pred, labels=ten_digits())
    figure, axes = plt.subplots()
    sns.heatmap(matrix, annot=True, fmt="d", cbar=False, ax=axes, yticklabels=ten_digits()[::-1])
    axes.set(xlabel="Predicted", ylabel="Actual")
    return figure


def ten_digits():
    return list(range(10))
