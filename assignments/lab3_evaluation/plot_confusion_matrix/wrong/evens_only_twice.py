# wrong: writes every tick label twice, the even digits only
# shows: heatmap.tick_labels
# told: heatmap.tick_labels
# fails: test_heatmap_of_ten_by_ten (heatmap.tick_labels)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    fig, ax = plt.subplots()
    ax.matshow(cm)
    for i in range(10):
        for j in range(10):
            ax.annotate(str(cm[i, j]), (j, i), ha="center", va="center")
    ax.set_xticks(range(10), [n - n % 2 for n in range(10)])
    ax.set_yticks(range(10))
    ax.set(xlabel="Predicted", ylabel="Actual")
    return fig
