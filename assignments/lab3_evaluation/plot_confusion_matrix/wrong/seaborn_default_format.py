# wrong: annot=True without fmt, so that large counts are rounded to two digits
# shows: heatmap.rounded
# told: heatmap.rounded
# fails: test_count_in_each_cell (heatmap.rounded)
import matplotlib.pyplot as plt
import seaborn as sns
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    fig, ax = plt.subplots()
    sns.heatmap(confusion_matrix(y_true, y_pred, labels=range(10)), annot=True, ax=ax)
    ax.set(xlabel="Predicted", ylabel="Actual")
    return fig
