"""Judge an accuracy: what is expected, and what the usual mistakes give instead."""

from typing import Any

import numpy as np

from autograder.student.checks.measures import near, require_value

from ..judging import as_share


def require_accuracy(
    answer: Any, y_true: np.ndarray, y_pred: np.ndarray, otherwise: str = "accuracy.other_value"
) -> None:
    """Fail unless the answer is the share of equal labels; names the usual mistakes, and ``otherwise`` all others."""
    share = as_share(answer, len(y_true))
    hits = y_true == y_pred
    count = int(hits.sum())
    if not np.isfinite(share):
        otherwise = "accuracy.other_value"
    # A smaller share would make every divisor near a whole number.
    elif share > 1e-9 and count / share > 1.5 and near(count / share, round(count / share)):
        otherwise = "accuracy.divisor"
    require_value(share, float(hits.mean()), otherwise, _mistakes(y_true, y_pred))


def _mistakes(y_true: np.ndarray, y_pred: np.ndarray) -> dict[str, list[float]]:
    from sklearn.metrics import balanced_accuracy_score, precision_score

    hits = y_true == y_pred
    right, count = float(hits.mean()), int(hits.sum())
    averages = [precision_score(y_true, y_pred, average="macro", zero_division=0)]
    if set(y_pred) <= set(y_true):
        averages.append(balanced_accuracy_score(y_true, y_pred))
    return {
        "accuracy.count": [count] if count > 1 else [],
        "accuracy.percent": [100 * right],
        "accuracy.error_rate": [1 - right],
        "accuracy.all_or_nothing": [float(right == 1)],
        "accuracy.one_left_out": [hits[:-1].sum() / len(hits), hits[1:].sum() / len(hits)],
        "accuracy.first_only": [hits[0] / len(hits)],
        "accuracy.zero_left_out": [(hits & (y_true != 0)).mean()],
        "accuracy.neighbours": [(abs(y_true - y_pred) <= 1).mean()],
        "accuracy.sorted": [(np.sort(y_true) == np.sort(y_pred)).mean()],
        "accuracy.average": averages,
    }
