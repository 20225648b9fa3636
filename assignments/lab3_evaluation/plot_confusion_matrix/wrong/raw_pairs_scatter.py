# wrong: a scatter plot of the pairs, no heatmap and no counts
# shows: heatmap.none
# told: heatmap.none
# fails: test_heatmap_of_ten_by_ten (heatmap.none)
import matplotlib.pyplot as plt


def plot_confusion_matrix(y_true, y_pred):
    fig, ax = plt.subplots()
    ax.scatter(y_pred, y_true, alpha=0.2)
    ax.set_xticks(range(10))
    ax.set_yticks(range(10))
    ax.set_xlabel("Predicted")
    ax.set_ylabel("Actual")
    return fig
