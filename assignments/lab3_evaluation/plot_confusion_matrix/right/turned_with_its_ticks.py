# right: the matrix is turned upside down together with its tick labels
import matplotlib.pyplot as plt
import seaborn as sns
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    matrix = confusion_matrix(y_true, y_pred, labels=range(10))
    figure, axes = plt.subplots()
    sns.heatmap(matrix[::-1], annot=True, fmt="d", ax=axes, xticklabels=range(10), yticklabels=range(9, -1, -1))
    axes.set(xlabel="Predicted", ylabel="Actual")
    return figure
