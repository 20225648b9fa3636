"""Judge accuracies: what is expected, and what the usual mistakes give instead."""

from typing import Any

import numpy as np

from ..judging import require_numbers
from .judging import fail_for_one_number, in_all, shares_of, wrong_comparisons

ALL_RIGHT = (np.array([6, 1, 1, 8, 3]), np.array([6, 1, 1, 8, 3]))
# The first prediction is wrong, the last one right, and one of the four digits is never predicted.
FIRST_WRONG = (np.array([3, 5, 5, 9, 8]), np.array([5, 5, 3, 1, 8]))
# The last prediction is wrong, a 1 is taken for another digit, and the largest digits stand at the same place.
LAST_WRONG = (np.array([1, 9, 3, 4]), np.array([2, 9, 3, 1]))


def require_accuracy(accuracy: Any, *cases: tuple[np.ndarray, np.ndarray]) -> None:
    """Fail unless the function gives the share of equal labels of each case; names the usual mistakes."""
    cases = (*cases, ALL_RIGHT, FIRST_WRONG, LAST_WRONG)
    shares = shares_of(accuracy, cases)
    right = [float((y_true == y_pred).mean()) for y_true, y_pred in cases]
    if len(set(shares)) == 1 and len(set(right)) > 1:
        fail_for_one_number(accuracy, shares)
    mistakes: dict[str, Any] = in_all(_mistakes, cases)
    hits = np.array([(y_true == y_pred).sum() for y_true, y_pred in cases])
    # A smaller share would make every divisor near a whole number.
    if np.isfinite(shares).all() and max(shares) > 1e-9:
        divisor = round(hits[np.argmax(shares)] / max(shares))
        mistakes["accuracy.divisor"] = [hits / divisor] if divisor > 1 else []
    require_numbers(shares, right, "accuracy.other_value", mistakes)


def _mistakes(y_true: np.ndarray, y_pred: np.ndarray) -> dict[str, list[float]]:
    from sklearn.metrics import precision_score, r2_score, recall_score

    hits = y_true == y_pred
    right, count = float(hits.mean()), int(hits.sum())
    far = float(abs(y_true - y_pred).mean())
    common, in_all = np.intersect1d(y_true, y_pred).size, np.union1d(y_true, y_pred).size
    return {
        **wrong_comparisons(y_true, y_pred),
        "accuracy.count": [count],
        "accuracy.percent": [100 * right],
        "accuracy.error_rate": [1 - right],
        "accuracy.all_or_nothing": [float(right == 1)],
        "accuracy.first_left_out": [hits[1:].sum() / len(hits)],
        "accuracy.last_left_out": [hits[:-1].sum() / len(hits)],
        "accuracy.first_only": [hits[0] / len(hits), float(hits[0])],
        "accuracy.last_only": [hits[-1] / len(hits), float(hits[-1])],
        "accuracy.never_beyond_one": [hits.any() / len(hits)],
        "accuracy.zero_left_out": [(hits & (y_true != 0)).mean()],
        "accuracy.two_classes": [(hits & (y_true < 2)).mean()],
        "accuracy.r_squared": [r2_score(y_true, y_pred) if len(hits) > 1 else np.nan],
        "accuracy.both_not_zero": [((y_true != 0) & (y_pred != 0)).mean()],
        "accuracy.neighbours": [(abs(y_true - y_pred) <= 1).mean()],
        "accuracy.distance": [1 - far / 9, 1 - far / 10, 1 - far, far / 9, far / 10, far],
        "accuracy.sorted": [(np.sort(y_true) == np.sort(y_pred)).mean()],
        "accuracy.kinds": [
            *(common / most for most in (np.unique(y_true).size, np.unique(y_pred).size, in_all, len(hits))),
            *(np.isin(*pair).mean() for pair in ((y_true, y_pred), (y_pred, y_true))),
        ],
        "accuracy.average": [
            precision_score(y_true, y_pred, average="macro", zero_division=0),
            recall_score(y_true, y_pred, labels=np.unique(y_true), average="macro", zero_division=0),
        ],
    }
