# wrong: the numbers stand in an empty axes, no colours (no heatmap)
# shows: heatmap.none
# told: heatmap.none
# fails: test_heatmap_of_ten_by_ten (heatmap.none)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    fig, ax = plt.subplots()
    for i in range(10):
        for j in range(10):
            ax.text(j, i, cm[i, j], ha="center", va="center")
    ax.set_xlim(-0.5, 9.5)
    ax.set_ylim(9.5, -0.5)
    ax.set(xticks=range(10), yticks=range(10), xlabel="Predicted", ylabel="Actual")
    return fig
