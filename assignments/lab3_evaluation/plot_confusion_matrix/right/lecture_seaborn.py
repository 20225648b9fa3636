# right: the lecture's heatmap with seaborn, in a figure of its own, with axis labels
import matplotlib.pyplot as plt
import seaborn as sns
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    fig = plt.figure(figsize=(8, 6))
    sns.heatmap(confusion_matrix(y_true, y_pred, labels=range(10)), annot=True, fmt='g')
    plt.xlabel('Predicted 예측값')
    plt.ylabel('Actual 실제값')
    return fig
