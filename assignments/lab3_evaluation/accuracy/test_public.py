import numpy as np

from autograder.student.checks.measures import require_value

from ..judging import as_share


def test_share_of_right_predictions(accuracy):
    """Six right predictions of eight are an accuracy of 0.75, four of eight of 0.5.
    여덟 개 중 여섯 개를 맞히면 정확도는 0.75, 네 개를 맞히면 0.5입니다."""
    y_true, y_pred = np.array([7, 2, 1, 0, 4, 1, 0, 9]), np.array([7, 2, 1, 0, 9, 1, 0, 4])
    mistakes = {
        "accuracy.count": [6],
        "accuracy.percent": [75],
        "accuracy.error_rate": [0.25],
        "accuracy.all_or_nothing": [0],
        "accuracy.one_left_out": [0.625],
        "accuracy.first_only": [0.125],
        "accuracy.zero_left_out": [0.5],
        "accuracy.sorted": [1],
        "accuracy.average": [4 / 6],
        "accuracy.divisor": [0.0006, 0.6],
    }
    require_value(as_share(accuracy(y_true, y_pred), 8), 0.75, "accuracy.other_value", mistakes)
    half = np.array([7, 2, 1, 3, 9, 1, 6, 4])
    # Ten of sixteen, with the labels before.
    mistakes = {"accuracy.remembers": [10 / 16], "accuracy.average": [9 / 24, 0.5625]}
    require_value(as_share(accuracy(y_true, half), 8), 0.5, "accuracy.other_value", mistakes)


def test_right_ones_stand_anywhere(accuracy):
    """Right predictions may stand anywhere, the last place included.
    맞힌 예측은 마지막을 포함해 어디에나 있을 수 있습니다."""
    y_true, y_pred = np.array([3, 8, 5, 9, 6]), np.array([5, 3, 5, 4, 6])
    mistakes = {
        "accuracy.count": [2],
        "accuracy.percent": [40],
        "accuracy.error_rate": [0.6],
        "accuracy.all_or_nothing": [0],
        "accuracy.one_left_out": [0.2],
        "accuracy.average": [0.25],
        "accuracy.divisor": [0.0002],
        # Twelve of twenty-one, with the labels of the check above.
        "accuracy.remembers": [12 / 21],
    }
    require_value(as_share(accuracy(y_true, y_pred), 5), 0.4, "accuracy.other_value", mistakes)
