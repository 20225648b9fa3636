"""Judge the answers of this lab that are numbers, digits or counts, and tell a figure from what is none."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks.answers import as_array, as_dict, kind_of
from autograder.student.checks.failures import StudentFailed, fail
from autograder.student.checks.measures import member, near

# Keras sums its loss in float32, batch by batch, and students round to four places.
LOSS_TOLERANCE = 3e-4
# What NumPy and TensorFlow say of axis=1 of an array (n,).
NO_SUCH_AXIS = re.compile(r"out of bounds for array of dimension 1|Expected dimension in the range \[-1, 1\)")
# What NumPy says of an array where Python needs true or false.
TRUTH_OF_ARRAY = re.compile(r"truth value of an array")
COMPARISON = re.compile(r"[=!<>]=|[<>]")
UNBRACKETED = re.compile(r"([=!<>]=|[<>])[^()&|]*[&|]|[&|][^()&|]*([=!<>]=|[<>])")


def loss_and_accuracy(report: Any) -> tuple[float, float]:
    """Loss and accuracy in the report of ``probe.evaluate_compiled``."""
    answer = as_dict(as_dict(report).get("answer"))
    if "accuracy" not in answer and "compile_metrics" in answer:
        fail("evaluate.metrics_names")
    loss = member(answer, "loss", "evaluate.no_key", "evaluate.not_a_number")
    return loss, member(answer, "accuracy", "evaluate.no_key", "evaluate.not_a_number")


def require_digits(answer: Any, digits: Sequence[int], mistakes: Mapping[str, Sequence[Sequence[float]]]) -> None:
    """Fail unless the answer is ``digits``, (n,).

    Args:
        answer: the student's answer.
        digits: the right digits, one an image.
        mistakes: code -> the numbers that the mistake gives, n or fewer, in one way or another; the first that fits
            names the failure.
    """
    have, count = as_array(answer), len(digits)
    if have.shape == (count, 10):
        fail("predict.probabilities", received=have.shape)
    # The digits 0 to 9 in order are those that occur, and no places of images.
    if have.shape == (10,) and count != 10 and not np.array_equal(have, np.arange(10)):
        fail("predict.wrong_axis")
    # The first digit alone is a return inside a loop; another one is the place of the largest of all probabilities.
    of_other_shapes = {
        "predict.column": [np.reshape(digits, (-1, 1))],
        "predict.returned_early": [digits[:1]],
        "predict.unique": [np.unique(digits)],
    }
    for code, ways in {**mistakes, **of_other_shapes}.items():
        if any(have.size and have.shape == np.shape(way) != (count,) and np.array_equal(have, way) for way in ways):
            fail(code, received=have.shape)
    if have.shape == (1,) and count > 1 and have[0] != digits[0]:
        fail("predict.one_number")
    if have.shape != (count,):
        codes = {0: "predict.one_number", 1: "predict.count"}
        fail(codes.get(have.ndim, "predict.shape"), received=have.shape)
    if np.array_equal(have, digits):
        return
    for code, ways in mistakes.items():
        if any(have.shape == np.shape(way) and np.allclose(have.astype("float64"), way, atol=1e-3) for way in ways):
            fail(code)
    fail("predict.other_digits")


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


def require_confusion(answer: Any, want: np.ndarray, *, any_axes: bool = False) -> None:
    """Fail unless the answer is the confusion matrix ``want`` (10, 10), rows actual; names the usual mistakes.

    Args:
        any_axes: let actual columns pass; another check tells that.
    """
    # In float64 nothing wraps around while it is judged.
    have = as_array(answer)
    if have.shape != (10, 10):
        fail("confusion.shape", received=have.shape)
    have = have.astype("float64")
    if np.allclose(have, want) or (any_axes and np.allclose(have, want.T)):
        return
    diagonal = np.diag(np.diag(want))
    if np.allclose(have, want.T):
        fail("confusion.transposed")
    if np.allclose(have, np.minimum(want, 1)):
        fail("confusion.once")
    known = have[~np.isnan(have)]
    if not np.allclose(known, np.round(known)):
        fail("confusion.shares")
    if known.size < have.size:
        fail("confusion.nan")
    if np.allclose(have, diagonal):
        fail("confusion.only_hits")
    if np.allclose(have, want - diagonal):
        fail("confusion.only_mistakes")
    if not have.any():
        fail("confusion.empty")
    if np.allclose(have % 256, want % 256):
        fail("confusion.overflow")
    if have.sum() > want.sum():
        if np.allclose(have, have[0]):
            fail("confusion.shared_rows")
        fail_for_surplus(have, want)
    if np.allclose(have, np.pad(want[1:, 1:], (0, 1))):
        fail("confusion.from_one")
    if any(np.allclose(have, one) for one in _without_absent_digits(want)):
        fail("confusion.moved")
    if any(np.allclose(have, one) for one in (want[::-1], want[:, ::-1], want[::-1, ::-1])):
        fail("confusion.backwards")
    if any((have <= some).all() for some in (want, want.T)):
        fail("confusion.one_image" if have.sum() == 1 else "confusion.left_out")
    fail("confusion.other_cells")


def fail_for_surplus(have: np.ndarray, want: np.ndarray) -> NoReturn:
    """Fail for a confusion matrix ``have`` that counts more than ``want``, the right one."""
    all_pairs = np.outer(want.sum(axis=1), want.sum(axis=0))
    if np.allclose(have, all_pairs) or np.allclose(have, all_pairs.T):
        fail("confusion.all_pairs")
    both_ways = want + want.T
    if any(np.allclose(have, some) for some in (both_ways, both_ways - np.diag(np.diag(want)))):
        fail("confusion.both_ways")
    fail("confusion.too_many")


def _without_absent_digits(want: np.ndarray) -> list[np.ndarray]:
    """The matrix ``want`` where only digits that occur have places, or where ten ranges lie between them."""
    rows, columns = (np.flatnonzero(want.any(axis=axis)) for axis in (1, 0))
    either = np.union1d(rows, columns)
    found = []
    for down, across in ((rows, columns), (either, either)):
        moved = np.zeros((10, 10))
        moved[: len(down), : len(across)] = want[np.ix_(down, across)]
        found.append(moved)
    pairs = (np.repeat(digits.ravel(), want.astype(int).ravel()) for digits in np.indices((10, 10)))
    return [*found, np.histogram2d(*pairs, bins=10)[0]]


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
