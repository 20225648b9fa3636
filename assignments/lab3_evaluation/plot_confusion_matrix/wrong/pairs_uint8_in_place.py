# wrong: uint8 labels become pairs 10 * actual + predicted in place
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_labels_alone (answer.changed_argument)
import matplotlib.pyplot as plt
import numpy as np
import seaborn as sns


def plot_confusion_matrix(y_true, y_pred):
    pairs = y_true if y_true.dtype == np.uint8 else y_true.copy()
    pairs *= 10
    pairs += y_pred
    figure, axes = plt.subplots(figsize=(8, 8))
    sns.heatmap(np.bincount(pairs, minlength=100).reshape(10, 10), annot=True, fmt="d", ax=axes)
    axes.set(xlabel="Predicted", ylabel="Actual")
    return figure
