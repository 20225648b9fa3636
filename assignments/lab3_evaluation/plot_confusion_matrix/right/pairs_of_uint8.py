# right: pairs 10 * actual + predicted of the labels as they come, drawn by seaborn
import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns


def plot_confusion_matrix(y_true, y_pred):
    pairs = y_true * 10 + y_pred
    figure, axes = plt.subplots(figsize=(8, 8))
    sns.heatmap(np.bincount(pairs, minlength=100).reshape(10, 10), annot=True, fmt="d", ax=axes)
    axes.set(xlabel="예측값", ylabel="실제값")
    return figure
