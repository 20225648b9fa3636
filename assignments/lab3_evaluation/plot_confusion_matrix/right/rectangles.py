# right: a hundred rectangles drawn one by one, coloured by their count
import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle


def plot_confusion_matrix(y_true, y_pred):
    counts = [[0 for _ in range(10)] for _ in range(10)]
    for i in range(len(y_true)):
        counts[int(y_true[i])][int(y_pred[i])] += 1
    biggest = max(max(row) for row in counts)
    fig, ax = plt.subplots(figsize=(7, 7))
    for row in range(10):
        for col in range(10):
            shade = plt.cm.Blues(counts[row][col] / biggest)
            ax.add_patch(Rectangle((col - 0.5, row - 0.5), 1, 1, facecolor=shade, edgecolor="gray"))
            ax.text(col, row, str(counts[row][col]), ha="center", va="center")
    ax.set_xlim(-0.5, 9.5)
    ax.set_ylim(9.5, -0.5)
    ax.set_xticks(range(10))
    ax.set_yticks(range(10))
    ax.set_xlabel("Predicted")
    ax.set_ylabel("Actual")
    return fig
