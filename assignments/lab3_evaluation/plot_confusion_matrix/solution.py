import matplotlib.pyplot as plt
from sklearn.metrics import ConfusionMatrixDisplay


def plot_confusion_matrix(y_true, y_pred):
    """혼동행렬을 10×10 히트맵으로 그린 Figure를 돌려줍니다. 칸마다 개수를, 축에는 예측값과 실제값을 씁니다.

    A Figure with the confusion matrix as a 10x10 heatmap: the count in each cell, axes labeled predicted and actual.
    """
    # BEGIN SOLUTION
    figure, axes = plt.subplots(figsize=(8, 7))
    ConfusionMatrixDisplay.from_predictions(y_true, y_pred, labels=range(10), values_format="d", ax=axes)
    axes.set_xlabel("Predicted")
    axes.set_ylabel("Actual")
    return figure
    # END SOLUTION
