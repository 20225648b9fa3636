# right: Figure without pyplot, labels by supxlabel and supylabel
from matplotlib.figure import Figure
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    fig = Figure(figsize=(6, 6), layout="constrained")
    ax = fig.subplots()
    table = confusion_matrix(y_true, y_pred, labels=list(range(10)))
    ax.imshow(table, cmap="Greys")
    for i, line in enumerate(table):
        for j, n in enumerate(line):
            ax.text(j, i, int(n), ha="center", va="center", color="tab:red")
    ax.set_xticks(range(10))
    ax.set_yticks(range(10))
    fig.supxlabel("Predicted digit")
    fig.supylabel("Actual digit")
    return fig
