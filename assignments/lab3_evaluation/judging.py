"""Judge the answers of this lab that are numbers, and tell a figure from what is none."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import permutations
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_dict, kind_of
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.measures import near
from autograder.student.checks.situations import told_as

# Keras sums its loss in float32, batch by batch, and students round to four places.
LOSS_TOLERANCE = 3e-4
# What NumPy and TensorFlow say of axis=1 of an array (n,).
NO_SUCH_AXIS = re.compile(r"out of bounds for array of dimension 1|Expected dimension in the range \[-1, 1\)")
# What NumPy says of an array where Python needs true or false.
TRUTH_OF_ARRAY = re.compile(r"truth value of an array")
COMPARISON = re.compile(r"[=!<>]=|[<>]")
UNBRACKETED = re.compile(r"([=!<>]=|[<>])[^()&|]*[&|]|[&|][^()&|]*([=!<>]=|[<>])")


def on_labels(function: Any, *labels: Any, **named: Any) -> Any:
    """The answer of a student's function for integer labels.

    Fails with words of its own over an axis that they lack, and over comparisons that are combined the wrong way.
    """
    try:
        return function(*labels, **named)
    except StudentFailed as problem:
        text = str(problem.facts.get("text", ""))
        if NO_SUCH_AXIS.search(text):
            fail("labels.not_one_hot")
        if TRUTH_OF_ARRAY.search(text):
            _name_condition(str(problem.facts.get("source", "")))
        raise


def _name_condition(line: str) -> None:
    """Fail if the student's line, which asked whether an array is true, shows why."""
    if len(COMPARISON.findall(line)) > 1 and UNBRACKETED.search(line):
        fail("labels.no_brackets")
    if re.search(r"\b(and|or|not)\b", line):
        fail("labels.and_of_arrays")
    if re.search(r"\b(if|elif|while)\b", line):
        fail("labels.array_as_condition")


def require_numbers(
    have: Sequence[float],
    right: Sequence[float],
    other: str,
    mistakes: Mapping[str, Sequence[Sequence[float]]],
    **facts: Any,
) -> None:
    """Fail unless the answers are ``right``, with the code of a mistake that gives all of them.

    Args:
        have: the student's answers to several questions.
        right: the right ones.
        other: code for any other answers.
        mistakes: code -> the answers that the mistake gives, in one way or another; the first that fits is named.
        facts: what the codes' words need.
    """
    if near(have, right):
        return
    for code, ways in mistakes.items():
        if any(near(have, answers) for answers in ways):
            fail(code, **facts)
    if any(near(have, np.round(right, places)) for places in (1, 2, 3)):
        fail("answer.rounded")
    fail(other, **facts)


def wrong_shares(
    found: np.ndarray, beside: np.ndarray, missed: np.ndarray, hits: int, count: int
) -> dict[str, list[np.ndarray]]:
    """What the usual mistakes give in place of found / (found + beside): code -> values, in one way or another.

    Args:
        found: TP of several digits as the positive one.
        beside: FP for the precision, FN for the recall.
        missed: FN for the precision, FP for the recall.
        hits: right predictions of any digit.
        count: number of images.
    """
    errors, negatives = count - hits, count - found - beside - missed
    with np.errstate(divide="ignore", invalid="ignore"):
        return {
            "shares.no_brackets": [1 + beside],
            "shares.all_hits": [hits / (hits + beside)],
            "shares.accuracy": [np.full(len(found), hits / count)],
            "shares.all_errors": [found / (found + errors - missed), found / (found + errors)],
            "shares.plus_one": [found / (found + beside + 1)],
            "shares.true_negatives": [
                (found + negatives) / most
                for most in (found + negatives + beside, found + beside, np.full(len(found), count))
            ],
            "shares.of_all_labels": [found / count],
            "shares.both_errors": [found / (found + beside + missed)],
            "shares.without_tp": [found / beside],
            "shares.only_errors": [beside / (found + beside)],
        }


def require_own_counts(
    have: Sequence[Sequence[float]], found: np.ndarray, predicted: np.ndarray, actual: np.ndarray
) -> None:
    """Fail if one wrong count explains precision, recall and F1 of several digits at once.

    Args:
        have: the student's precision, recall and F1.
        found: TP of the digits as the positive one.
        predicted, actual: how often each digit is predicted, and how often it occurs.
    """
    least = np.minimum(predicted, actual)
    with np.errstate(divide="ignore", invalid="ignore"):
        ways = {
            "shares.totals": (least / predicted, least / actual),
            "shares.no_false_positives": (found / found, found / actual),
            "shares.no_false_negatives": (found / predicted, found / found),
        }
        for code, shares in ways.items():
            precision, recall = map(np.nan_to_num, shares)
            f1 = np.nan_to_num(2 * precision * recall / (precision + recall))
            if near(have, (precision, recall, f1)):
                fail(code)


def four_counts(found: np.ndarray, predicted: np.ndarray, actual: np.ndarray, count: int) -> dict[str, np.ndarray]:
    """TP, FP, FN and TN of several digits, of so many labels in all.

    Args:
        found, predicted, actual: how often each digit is.
    """
    return {"TP": found, "FP": predicted - found, "FN": actual - found, "TN": count - predicted - actual + found}


def are_shares(precision: Any, recall: Any, found: np.ndarray, predicted: np.ndarray, actual: np.ndarray) -> bool:
    """Whether precision and recall of several digits are ``found`` by ``predicted`` and by ``actual``; 0 for 0 / 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return near((precision, recall), np.nan_to_num((found / predicted, found / actual)))


def require_counts_in_place(precision: Any, recall: Any, counts: Mapping[str, np.ndarray]) -> None:
    """Fail if others of the four counts stand for TP, FP and FN in precision and recall of several digits.

    Args:
        counts: ``TP``, ``FP``, ``FN`` and ``TN`` of the digits as the positive one, in this order.
    """
    for names in permutations(counts):
        tp, fp, fn, _ = (counts[name] for name in names)
        if are_shares(precision, recall, tp, tp + fp, tp + fn):
            moved = [name for name, place in zip(names, counts, strict=True) if name != place]
            # The first order is the right one.
            if not moved:
                return
            if len(moved) == 2:
                fail("shares.two_counts", one=moved[1], other=moved[0])
            fail("shares.counts_moved", received=", ".join(names[:3]))


def wrong_f1s(precision: Any, recall: Any) -> dict[str, list[np.ndarray]]:
    """What the usual mistakes give in place of F1: code -> values, in one way or another.

    Args:
        precision: the right precision of several digits.
        recall: their right recall.
    """
    p, r = np.asarray(precision), np.asarray(recall)
    with np.errstate(divide="ignore", invalid="ignore"):
        return {
            "shares.half_f1": [p * r / (p + r)],
            "shares.mean_f1": [(p + r) / 2],
            # 2·P·R / P is 2·R.
            "shares.f1_no_brackets": [3 * r],
            "shares.f1_upside_down": [(p + r) / (2 * p * r), 2 * (p + r) / (p * r)],
        }


def softmax(images: np.ndarray, weights: list[np.ndarray]) -> np.ndarray:
    """Probabilities (n, 10) of the model Flatten, Dense(10, softmax) with kernel and bias ``weights``."""
    scores = images.reshape(len(images), -1).astype("float64") @ weights[0] + weights[1]
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def figure_report(report: Any) -> dict[str, Any]:
    """The probe's report of a figure; fails unless the student's function returned one."""
    report = as_dict(report)
    if report.get("figure") is not True:
        answer = report.get("answer")
        fail(
            "answer.none" if answer is None else "figure.not_a_figure",
            received=report.get("type", kind_of(answer)),
        )
    return report


def with_hits(hits: int) -> tuple[np.ndarray, np.ndarray]:
    """300 labels and their predictions: so many twos are found, one is missed, another digit is taken for a two."""
    rest = 298 - hits
    return np.repeat([2, 2, 3, 1], [hits, 1, 1, rest]), np.repeat([2, 3, 2, 4], [hits, 1, 1, rest])


@contextmanager
def told_if_wrapping(
    ask: Callable[[np.ndarray, np.ndarray], Sequence[float]], of_few: Sequence[float], wrapped: Sequence[float]
) -> Iterator[None]:
    """Where the block fails, say whether counts start again at 0 after 255: 100 hits are right, 256 are taken for 0.

    Args:
        ask: numbers that the student's function gives for labels and predictions.
        of_few: the right ones for 100 hits.
        wrapped: what some of them are for 256 hits if a count is taken modulo 256.
    """
    try:
        yield
    except StudentFailed:
        raise
    except CheckFailed:
        if wraps(ask, of_few, wrapped, "int64"):
            fail("counts.overflow")
        raise


@contextmanager
def told_for_bytes(is_wrapped: Callable[[CheckFailed], bool]) -> Iterator[None]:
    """Judge labels of uint8 in the block, that came out right as int64; say whether counts have the labels' dtype.

    Args:
        is_wrapped: whether a failure is that of counts that start again at 0 after 255.
    """
    try:
        yield
    except CheckFailed as problem:
        with told_as("counts.of_label_dtype" if is_wrapped(problem) else "labels.narrow"):
            raise


def wraps(ask: Callable[..., Sequence[float]], of_few: Sequence[float], wrapped: Sequence[float], dtype: str) -> bool:
    """What ``told_if_wrapping`` asks, for labels of this dtype."""
    try:
        few, many = (np.ravel(ask(*(some.astype(dtype) for some in with_hits(hits)))) for hits in (100, 256))
    except CheckFailed:
        return False
    return near(few, of_few) and any(near(value, wrong) for value in many for wrong in wrapped)
