# wrong: Actual stands at the columns and Predicted at the rows of a matrix with actual rows
# shows: heatmap.axes_exchanged
# told: heatmap.axes_exchanged
# fails: test_labels_fit_the_counts (heatmap.axes_exchanged)
# fails: test_many_other_labels (heatmap.axes_exchanged)
# fails: test_digits_that_are_absent (heatmap.axes_exchanged)
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    cm = confusion_matrix(y_true, y_pred, labels=range(10))
    fig = plt.figure(figsize=(8, 6))
    plt.imshow(cm, cmap="Blues")
    for i in range(10):
        for j in range(10):
            plt.text(j, i, cm[i, j], ha="center", va="center")
    plt.xticks(range(10))
    plt.yticks(range(10))
    plt.xlabel("Actual 실제값")
    plt.ylabel("Predicted 예측값")
    return fig
