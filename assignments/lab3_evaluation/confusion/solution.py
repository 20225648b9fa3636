from sklearn.metrics import confusion_matrix


def confusion(y_true, y_pred):
    """정수 라벨 (n,)과 예측 (n,)의 혼동행렬 (10, 10)을 돌려줍니다. 행은 실제값, 열은 예측값입니다.

    Confusion matrix (10, 10) of integer labels (n,) and predictions (n,): rows actual, columns predicted.
    """
    # BEGIN SOLUTION
    return confusion_matrix(y_true, y_pred, labels=range(10))
    # END SOLUTION
