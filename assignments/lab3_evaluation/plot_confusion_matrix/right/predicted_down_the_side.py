# right: predicted down the side and actual along the bottom, matrix and labels turned together
import matplotlib.pyplot as plt
from sklearn.metrics import confusion_matrix


def plot_confusion_matrix(y_true, y_pred):
    by_prediction = confusion_matrix(y_true, y_pred, labels=range(10)).T
    fig, ax = plt.subplots()
    ax.imshow(by_prediction, cmap="Oranges")
    for predicted in range(10):
        for actual in range(10):
            ax.text(actual, predicted, str(by_prediction[predicted, actual]), ha="center", va="center")
    ax.set_xticks(range(10))
    ax.set_yticks(range(10))
    ax.set_xlabel("Actual (실제값)")
    ax.set_ylabel("Predicted (예측값)")
    return fig
