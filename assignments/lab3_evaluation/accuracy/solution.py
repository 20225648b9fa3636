import numpy as np


def accuracy(y_true, y_pred):
    """정수 라벨 (n,)과 예측 (n,)이 같은 비율을 0에서 1 사이의 수로 돌려줍니다.

    The share of predictions (n,) that equal the integer labels (n,), between 0 and 1.
    """
    # BEGIN SOLUTION
    return float(np.mean(y_true == y_pred))
    # END SOLUTION
