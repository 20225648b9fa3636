# right: seaborn with own annotations: the count, and below it its share of the row
import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    rows = np.maximum(cm.sum(axis=1, keepdims=True), 1)
    words = [[f"{count:,}\n{share:.0%}" for count, share in zip(*pair)] for pair in zip(cm, cm / rows)]
    figure, axes = plt.subplots(figsize=(12, 10))
    sns.heatmap(cm, annot=np.array(words), fmt="", cmap="Blues", ax=axes)
    axes.set(xlabel="Predicted", ylabel="Actual")
    return figure
