# wrong: the arguments of confusion_matrix are swapped, the labels are not
# shows: heatmap.swapped
# told: heatmap.swapped
# fails: test_labels_fit_the_counts (heatmap.swapped)
# fails: test_many_other_labels (heatmap.swapped)
# fails: test_digits_that_are_absent (heatmap.swapped)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_pred, y_true, labels=range(10))
    fig, ax = plt.subplots()
    ax.imshow(cm, cmap="Blues")
    for i in range(10):
        for j in range(10):
            ax.text(j, i, cm[i, j], ha="center", va="center")
    ax.set_xticks(range(10))
    ax.set_yticks(range(10))
    ax.set_xlabel("Predicted")
    ax.set_ylabel("Actual")
    return fig
