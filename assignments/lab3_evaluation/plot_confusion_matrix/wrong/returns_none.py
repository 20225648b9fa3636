# wrong: shows the figure and returns nothing
# shows: answer.none
# told: answer.none
# fails: test_heatmap_of_ten_by_ten (answer.none)
import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    ConfusionMatrixDisplay.from_predictions(y_true, y_pred, labels=range(10))
    plt.xlabel("Predicted")
    plt.ylabel("Actual")
    plt.show()
