# wrong: text(i, j) in place of text(j, i), so the numbers are mirrored against the colours
# shows: heatmap.text_mirrored
# told: heatmap.text_mirrored
# fails: test_labels_fit_the_counts (heatmap.text_mirrored)
# fails: test_colors_follow_the_counts (heatmap.text_mirrored)
# fails: test_many_other_labels (heatmap.text_mirrored)
# fails: test_digits_that_are_absent (heatmap.text_mirrored)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    fig, ax = plt.subplots()
    ax.imshow(cm, cmap="Blues")
    for i in range(10):
        for j in range(10):
            ax.text(i, j, cm[i, j], ha="center", va="center")
    ax.set_xticks(range(10))
    ax.set_yticks(range(10))
    ax.set_xlabel("Predicted")
    ax.set_ylabel("Actual")
    return fig
