"""Ask for accuracies of several labels, so that a mistake is named only if it explains all the answers."""

from collections.abc import Callable, Sequence
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks.answers import as_number
from autograder.student.checks.failures import fail
from autograder.student.checks.situations import Control

from ..judging import on_labels

Case = tuple[np.ndarray, np.ndarray]

SIX_OF_NINE = (np.array([7, 2, 1, 0, 4, 1, 4, 5, 9]), np.array([7, 2, 1, 0, 9, 1, 3, 5, 4]))
# Small integers of Python are the same objects wherever they are, elements of arrays are not.
AS_LISTS = Control([labels.tolist() for labels in SIX_OF_NINE], np.array(6 / 9))


def shares_of(accuracy: Any, cases: Sequence[Case]) -> list[float]:
    """The function's answers as numbers; fails where the first case gets another answer when it is asked again.

    Args:
        cases: (labels, predictions) as int64.
    """
    shares = [share_of(accuracy, *case) for case in cases]
    # As int32 they are another question to the grader, so that the student's function is really called again.
    y_true, y_pred = (labels.astype("int32") for labels in cases[0])
    if not np.isclose(_as_share(accuracy(y_true, y_pred), len(y_true)), shares[0], equal_nan=True):
        fail("accuracy.remembers")
    return shares


def share_of(accuracy: Any, y_true: np.ndarray, y_pred: np.ndarray) -> float:
    """The function's answer as a number."""
    return _as_share(on_labels(accuracy, y_true, y_pred), len(y_true))


def fail_for_one_number(accuracy: Any, shares: Sequence[float]) -> NoReturn:
    """Fail for ``shares`` that are all the same; say whether labels are compared as objects."""
    fail("accuracy.same_object" if not any(shares) and AS_LISTS.holds(accuracy) else "accuracy.same_number")


def in_all(
    mistakes_in: Callable[[np.ndarray, np.ndarray], dict[str, list[float]]], cases: Sequence[Case]
) -> dict[str, list[tuple[float, ...]]]:
    """Code -> what the mistake gives for all the cases, in one way or another.

    Args:
        mistakes_in: gives for labels and predictions code -> values.
    """
    each = [mistakes_in(*case) for case in cases]
    return {code: list(zip(*(one[code] for one in each), strict=True)) for code in each[0]}


def wrong_comparisons(y_true: np.ndarray, y_pred: np.ndarray) -> dict[str, list[float]]:
    """What comes out where labels are compared, or hits are put together, in another way: code -> values."""
    pairs, hits = np.equal.outer(y_true, y_pred), int((y_true == y_pred).sum())
    misses, kinds = len(y_true) - hits, [len(digits) for digits in _digits(y_true, y_pred)[1:]]
    own = [np.equal.outer(digits, y_true) == np.equal.outer(digits, y_pred) for digits in _digits(y_true, y_pred)]
    sums = sorted((float(y_true.sum()), float(y_pred.sum())))
    return {
        # Without any miss, a student's code may give one number or another.
        "accuracy.hits_by_misses": [hits / misses if misses else free for free in (hits, 0, 1, np.inf)],
        "accuracy.one_too_many": [(hits + 1) / len(y_true)],
        "accuracy.divided_by_kinds": [hits / many for kind in kinds for many in (kind, kind**2)],
        "accuracy.above_half": [(y_true == (y_pred > 0.5)).mean()],
        # Of flat arrays, of columns, and of both labels and predictions.
        "accuracy.argmax_of_digits": [
            (y_true == y_pred.argmax()).mean(),
            (y_true == 0).mean(),
            float(y_true.argmax() == y_pred.argmax()),
        ],
        "accuracy.true_negatives": [same.mean() for same in own],
        "accuracy.all_pairs": [pairs.mean(), pairs.sum() / len(y_true)],
        "accuracy.one_sided": [(y_true <= y_pred).mean(), (y_true >= y_pred).mean()],
        "accuracy.running_mean": [_running_mean((y_true == y_pred).astype(float), start) for start in (None, 0, 1)],
        "accuracy.ratio_of_sums": [
            over / under if under else np.nan for over, under in (sums, sums[::-1], (y_true.sum(), y_pred.sum()))
        ],
    }


def _digits(y_true: np.ndarray, y_pred: np.ndarray) -> tuple[np.ndarray, ...]:
    """The digits that a value may be found for: all ten, those of the labels, those of labels and predictions."""
    return np.arange(10), np.unique(y_true), np.union1d(y_true, y_pred)


def _running_mean(hits: np.ndarray, start: float | None) -> float:
    """The value so far and the next hit averaged, again and again; None begins with the first hit itself."""
    value, rest = (hits[0], hits[1:]) if start is None else (start, hits)
    for hit in rest:
        value = (value + hit) / 2
    return float(value)


def _as_share(answer: Any, count: int) -> float:
    """The answer as one number; fails with words of its own where it is the comparison of all ``count`` labels."""
    if isinstance(answer, np.ndarray | list) and getattr(answer, "ndim", 1) and len(answer) == count > 1:
        fail("accuracy.no_mean")
    return as_number(answer)
