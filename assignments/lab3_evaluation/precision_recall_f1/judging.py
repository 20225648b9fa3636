"""Ask for precision, recall and F1 of several digits, and say what an exception means."""

import math
import re
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_number, kind_of
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.measures import near
from autograder.student.checks.situations import told_apart
from autograder.student.text import Text

from ..judging import are_shares, on_labels, require_numbers, wrong_f1s

# What scikit-learn says where average='binary' meets more than two digits.
MULTICLASS = re.compile(r"Target is multiclass but average='binary'")
# What is said of denominators of 0.
OF_ZERO = ("prf.nan", "prf.zero_denominator", "prf.zero_division")
ALL_DIGITS = np.arange(10)
# Whether precision and recall are right -> which of them is not.
WRONG = {
    (False, True): Text(ko="정밀도가", en="the precision is"),
    (True, False): Text(ko="재현율이", en="the recall is"),
    (False, False): Text(ko="정밀도와 재현율이", en="precision and recall are"),
}


def scores_for(
    function: Any, y_true: np.ndarray, y_pred: np.ndarray, digits: Sequence[int]
) -> tuple[list[float], list[float], list[float]]:
    """Precision, recall and F1 that the student's function gives for each of the digits as the positive one."""
    answers = [three_numbers(_ask(function, y_true, y_pred, digit)) for digit in digits]
    precisions, recalls, f1s = (list(values) for values in zip(*answers, strict=True))
    return precisions, recalls, f1s


def require_own_denominators(
    precision: Sequence[float], recall: Sequence[float], right: tuple[Sequence[float], Sequence[float]]
) -> None:
    """Fail if precision and recall of several digits have changed places, or one of them stands in both.

    Args:
        right: the right precision and recall.
    """
    if near(precision, right[0]) and near(recall, right[1]):
        return
    if near(precision, right[1]) and near(recall, right[0]):
        fail("prf.swapped")
    if near(precision, recall) and (near(precision, right[0]) or near(recall, right[1])):
        fail("prf.same_denominator")


def require_no_threshold(
    precision: Sequence[float], recall: Sequence[float], y_true: np.ndarray, y_pred: np.ndarray, digits: Sequence[int]
) -> None:
    """Fail if precision and recall of several digits are those of all digits beyond them."""
    for beyond in (np.greater_equal, np.greater, np.less_equal, np.less):
        actual, predicted = (beyond.outer(digits, some) for some in (y_true, y_pred))
        if _are_of(precision, recall, actual, predicted):
            fail("prf.threshold")


def _are_of(precision: Sequence[float], recall: Sequence[float], actual: np.ndarray, predicted: np.ndarray) -> bool:
    """Whether they are those of labels that are ``actual`` and ``predicted`` positive, (digits, n) each."""
    return are_shares(precision, recall, (actual & predicted).sum(axis=1), predicted.sum(axis=1), actual.sum(axis=1))


def require_parentheses(
    precision: Sequence[float], recall: Sequence[float], y_true: np.ndarray, y_pred: np.ndarray, digits: Sequence[int]
) -> None:
    """Fail if they are those of TP, or TP, FP and FN, counted without parentheses around the comparison behind an &.

    Where all are 0, other mistakes give the same.
    """
    if not np.any((precision, recall)):
        return
    each = np.reshape(digits, (-1, 1))
    actual, predicted = y_true == each, y_pred == each

    def count(first: np.ndarray, second: np.ndarray) -> np.ndarray:
        return ((first & second) == each).sum(axis=1)

    found = count(actual, y_pred)
    ways = [(tp, predicted.sum(axis=1), actual.sum(axis=1)) for tp in (found, count(predicted, y_true))]
    # What is not equal is all the rest, so that TP and FN are all labels.
    ways.append((found, found + count(~actual, y_pred), np.full(len(digits), len(y_true))))
    if any(are_shares(precision, recall, *way) for way in ways):
        fail("prf.no_parentheses")


def require_one_digit(
    precision: Sequence[float], recall: Sequence[float], y_true: np.ndarray, y_pred: np.ndarray, digits: Sequence[int]
) -> None:
    """Fail if precision and recall of several digits are those of each of them together with one more digit."""
    for more in range(10):
        actual, predicted = (
            np.array([(some == digit) | (some == more) for digit in digits]) for some in (y_true, y_pred)
        )
        if _are_of(precision, recall, actual, predicted):
            fail("prf.one_more_digit", received=more)


def require_no_true_negatives(precision: Sequence[float], recall: Sequence[float], counts: Mapping[str, Any]) -> None:
    """Fail if precision and recall of several digits are what TN gives where it is counted among FP, FN or both.

    Args:
        counts: ``TP``, ``FP``, ``FN`` and ``TN`` of the digits as the positive one.
    """
    found, negatives = np.asarray(counts["TP"]), np.asarray(counts["TN"])
    for names in (("FP",), ("FN",), ("FP", "FN")):
        totals = [found + counts[name] + negatives * (name in names) for name in ("FP", "FN")]
        if are_shares(precision, recall, found, *totals):
            fail("prf.true_negatives_counted", place=Text(ko="과 ".join(names), en=" and ".join(names)))


def require_f1(scores: Sequence[Sequence[float]], right: tuple[Any, Any, Any], slide: Sequence[float]) -> None:
    """Fail unless F1 of several digits is right; say so where it fits the student's own precision and recall.

    Args:
        scores: the student's precision, recall and F1.
        right: the right ones.
        slide: F1 by the slide's formula.
    """
    precision, recall, f1 = (np.asarray(values, dtype=float) for values in scores)
    if near(f1, right[2]):
        return
    with np.errstate(divide="ignore", invalid="ignore"):
        own = np.nan_to_num(2 * precision * recall / (precision + recall))
    are_right = near(precision, right[0]), near(recall, right[1])
    if near(f1, own) and are_right in WRONG:
        fail("prf.f1_follows", which=WRONG[are_right])
    mistakes = {"prf.slide_f1": [slide], **wrong_f1s(right[0], right[1])}
    for code, ways in wrong_f1s(precision, recall).items():
        mistakes[code] = [*mistakes[code], *ways]
    require_numbers(f1.tolist(), right[2], "prf.other_f1", mistakes)


def require_zeros(have: Sequence[Sequence[float]]) -> None:
    """Fail unless all numbers are 0.0; each has the denominator 0."""
    if np.isnan(have).any():
        fail("prf.nan")
    if not near(have, np.zeros(np.shape(have))):
        fail("prf.zero_denominator")


def told_if_right_elsewhere(
    function: Any, y_true: np.ndarray, y_pred: np.ndarray, right: Mapping[int, tuple[float, float]]
) -> AbstractContextManager[None]:
    """Where the block fails for denominators of 0, say so only if digits with other denominators come out right.

    An exception is told as reading another digit's values, if there is none where all digits occur.

    Args:
        right: the right precision and recall of digits as the positive one.
    """

    def is_wrong_elsewhere() -> bool:
        try:
            precision, recall, _ = scores_for(function, y_true, y_pred, list(right))
        except CheckFailed:
            return True
        return not near((precision, recall), list(zip(*right.values(), strict=True)))

    def is_right_for_all_digits() -> bool:
        try:
            have = scores_for(function, ALL_DIGITS, ALL_DIGITS.copy(), (2, 7, 9))
        except CheckFailed:
            return False
        return near(have, np.ones((3, 3)))

    questions = {code: {"prf.other_precision": is_wrong_elsewhere} for code in OF_ZERO}
    return told_apart({**questions, "student.raised": {"prf.other_digit": is_right_for_all_digits}})


def require_from_zero(
    scores: Sequence[Sequence[float]],
    place: int,
    right: Sequence[float],
    other: str,
    mistakes: Mapping[str, Sequence[Sequence[float]]],
) -> None:
    """``require_numbers`` of several digits, the first of which is 0; the digit 0 alone may be wrong.

    Args:
        scores: the student's precision, recall and F1.
        place: which of the three is judged.
    """
    have = scores[place]
    if near(have[1:], right[1:]) and not near(have[0], right[0]):
        if near([values[0] for values in scores], (1, 1, 1)):
            fail("prf.zero_is_everything")
        fail("prf.zero_digit" if any(values[0] for values in scores) else "prf.zero_is_nothing")
    require_numbers(have, right, other, mistakes)


def require_no_average(scores: Sequence[float], y_true: np.ndarray, y_pred: np.ndarray) -> None:
    """Fail if precision, recall and F1 of one digit are averages of all digits' values."""
    from sklearn.metrics import precision_recall_fscore_support

    for average in ("macro", "weighted"):
        for among in (None, range(10)):
            precision, recall, f1, _ = precision_recall_fscore_support(
                y_true, y_pred, labels=among, average=average, zero_division=0
            )
            of_both = 2 * precision * recall / (precision + recall)
            if any(near(scores, (precision, recall, both)) for both in (f1, of_both)):
                fail("prf.average")
    if near(scores, np.full(3, (y_true == y_pred).mean())):
        fail("prf.all_together")


def three_numbers(answer: Any) -> tuple[float, float, float]:
    """The answer as (precision, recall, f1); infinity stands for None, which nothing equals either."""
    if answer is None:
        as_array(answer)
    if not isinstance(answer, tuple | list | np.ndarray) or not getattr(answer, "ndim", 1) or len(answer) != 3:
        fail("prf.not_three", received=kind_of(answer))
    parts = answer.tolist() if isinstance(answer, np.ndarray) else answer
    precision, recall, both = (math.inf if part is None else as_number(part) for part in parts)
    return precision, recall, both


def _ask(function: Any, *arguments: Any) -> Any:
    try:
        return on_labels(function, *arguments)
    except StudentFailed as problem:
        if MULTICLASS.search(str(problem.facts.get("text", ""))):
            fail("prf.multiclass")
        if problem.facts.get("type") == "ZeroDivisionError":
            fail("prf.zero_division")
        raise
