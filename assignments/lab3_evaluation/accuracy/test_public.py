import numpy as np

from autograder.checks.measures import require_accuracy


def test_share_of_right_predictions(accuracy):
    """Six right predictions of eight are an accuracy of 0.75.
    여덟 개 중 여섯 개를 맞히면 정확도는 0.75입니다."""
    y_true, y_pred = np.array([7, 2, 1, 0, 4, 1, 0, 9]), np.array([7, 2, 1, 0, 9, 1, 0, 4])
    require_accuracy(accuracy(y_true, y_pred), y_true, y_pred)


def test_right_ones_stand_anywhere(accuracy):
    """Right predictions may stand anywhere, the last place included.
    맞힌 예측은 마지막을 포함해 어디에나 있을 수 있습니다."""
    y_true, y_pred = np.array([3, 8, 5, 9, 6]), np.array([5, 3, 5, 4, 6])
    require_accuracy(accuracy(y_true, y_pred), y_true, y_pred)
