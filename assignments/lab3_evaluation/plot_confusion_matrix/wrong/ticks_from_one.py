# wrong: the ticks count from 1 to 10
# shows: heatmap.ticks_from_one
# told: heatmap.ticks_from_one
# fails: test_heatmap_of_ten_by_ten (heatmap.ticks_from_one)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    fig, ax = plt.subplots()
    ax.imshow(cm, cmap="Blues")
    for i in range(10):
        for j in range(10):
            ax.text(j, i, cm[i, j], ha="center", va="center")
    ax.set_xticks(range(10), range(1, 11))
    ax.set_yticks(range(10), range(1, 11))
    ax.set(xlabel="Predicted", ylabel="Actual")
    return fig
