# wrong: range(9) leaves out the digit 9
# shows: heatmap.size
# told: heatmap.size
# fails: test_heatmap_of_ten_by_ten (heatmap.size)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(9))
    fig, ax = plt.subplots()
    ax.imshow(cm, cmap="Blues")
    for i in range(len(cm)):
        for j in range(len(cm)):
            ax.text(j, i, cm[i, j], ha="center", va="center")
    ax.set(xticks=range(9), yticks=range(9), xlabel="Predicted", ylabel="Actual")
    return fig
