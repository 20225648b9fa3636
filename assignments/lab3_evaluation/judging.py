"""Judge the answers of this lab that are numbers, digits or counts, and tell a figure from what is none."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict, as_number, kind_of
from autograder.student.checks.failures import fail
from autograder.student.checks.measures import member

# Keras sums its loss in float32, batch by batch, and students round to four places.
LOSS_TOLERANCE = 3e-4


def loss_and_accuracy(report: Any) -> tuple[float, float]:
    """Loss and accuracy in the report of ``probe.evaluate_compiled``."""
    answer = as_dict(as_dict(report).get("answer"))
    loss = member(answer, "loss", "evaluate.no_key", "evaluate.not_a_number")
    return loss, member(answer, "accuracy", "evaluate.no_key", "evaluate.not_a_number")


def require_digits(answer: Any, digits: Sequence[int], mistakes: Mapping[str, Sequence[float]]) -> None:
    """Fail unless the answer is ``digits``, (n,).

    Args:
        answer: the student's answer.
        digits: the right digits, one an image.
        mistakes: code -> the n numbers that the mistake gives; the first that fits names the failure.
    """
    have, count = as_array(answer), len(digits)
    if have.shape == (count, 10):
        fail("predict.probabilities", received=have.shape)
    if have.shape == (10,) and count != 10:
        fail("predict.wrong_axis")
    if have.shape != (count,):
        fail("predict.one_number" if have.ndim == 0 else "predict.shape", received=have.shape)
    if np.array_equal(have, digits):
        return
    for code, mistake in mistakes.items():
        if np.allclose(have.astype("float64"), mistake, atol=1e-3):
            fail(code)
    fail("predict.other_digits")


def as_share(answer: Any, count: int) -> float:
    """The answer as one number; fails with words of its own where it is the comparison of all ``count`` labels."""
    if isinstance(answer, np.ndarray | list) and getattr(answer, "ndim", 1) and len(answer) == count > 1:
        fail("accuracy.no_mean")
    return as_number(answer)


def require_confusion(answer: Any, want: np.ndarray) -> None:
    """Fail unless the answer is the confusion matrix ``want`` (10, 10), rows actual; names the usual mistakes."""
    # In float64 nothing wraps around while it is judged.
    have = as_array(answer)
    if have.shape != (10, 10):
        fail("confusion.shape", received=have.shape)
    have = have.astype("float64")
    if np.allclose(have, want):
        return
    diagonal = np.diag(np.diag(want))
    if np.allclose(have, want.T):
        fail("confusion.transposed")
    if np.allclose(have, np.minimum(want, 1)):
        fail("confusion.once")
    if not np.allclose(have, np.round(have)):
        fail("confusion.shares")
    if np.allclose(have, diagonal):
        fail("confusion.only_hits")
    if np.allclose(have, want - diagonal):
        fail("confusion.only_mistakes")
    if not have.any():
        fail("confusion.empty")
    if np.allclose(have % 256, want % 256):
        fail("confusion.overflow")
    if have.sum() > want.sum():
        fail("confusion.too_many" if not np.allclose(have, have[0]) else "confusion.shared_rows")
    fail("confusion.other_cells")


def three_numbers(answer: Any) -> tuple[float, float, float]:
    """The answer as (precision, recall, f1)."""
    if isinstance(answer, dict):
        fail("prf.not_three", received="dict")
    if answer is None:
        as_array(answer)
    if not isinstance(answer, tuple | list | np.ndarray) or not getattr(answer, "ndim", 1) or len(answer) != 3:
        fail("prf.not_three", received=kind_of(answer))
    parts = answer.tolist() if isinstance(answer, np.ndarray) else answer
    if any(part is None for part in parts):
        fail("prf.undefined")
    precision, recall, both = (as_number(part) for part in parts)
    if not np.isfinite([precision, recall, both]).all():
        fail("prf.undefined")
    return precision, recall, both


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
