import numpy as np


def precision_recall_f1(y_true, y_pred, positive):
    """숫자 positive를 양성, 나머지를 음성으로 보고 (정밀도, 재현율, F1)을 돌려줍니다. 분모가 0이면 0.0입니다.

    (precision, recall, f1) of the digit `positive` against the rest; 0.0 where a denominator is 0.
    """
    # BEGIN SOLUTION
    true_positive = int(np.sum((y_true == positive) & (y_pred == positive)))
    predicted = int(np.sum(y_pred == positive))
    actual = int(np.sum(y_true == positive))
    precision = true_positive / predicted if predicted else 0.0
    recall = true_positive / actual if actual else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1
    # END SOLUTION
