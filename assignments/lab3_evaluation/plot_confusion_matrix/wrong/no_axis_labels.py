# wrong: the axes are not labelled
# shows: heatmap.no_label
# told: heatmap.no_label
# fails: test_axes_are_labelled (heatmap.no_label)
# fails: test_many_other_labels (heatmap.no_label)
# fails: test_digits_that_are_absent (heatmap.no_label)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    fig, ax = plt.subplots()
    ax.imshow(cm, cmap="Blues")
    for i in range(10):
        for j in range(10):
            ax.text(j, i, cm[i, j], ha="center", va="center")
    ax.set_title("Confusion Matrix 혼동행렬")
    ax.set_xticks(range(10))
    ax.set_yticks(range(10))
    return fig
