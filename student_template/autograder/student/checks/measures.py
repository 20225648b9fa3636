"""Read measures of classification in an answer, and compare them with literal ones."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_number, kind_of
from autograder.student.checks.failures import CheckFailed, fail

TOLERANCE = 1e-4
# Keras sums its loss in float32, batch by batch, and students round to four places.
LOSS_TOLERANCE = 3e-4


def near(have: Any, want: Any, tolerance: float = TOLERANCE) -> bool:
    """Whether numbers agree within the tolerance, relative or absolute."""
    return bool(np.allclose(have, want, rtol=tolerance, atol=tolerance))


def require_value(
    value: float,
    right: float,
    other: str,
    mistakes: Mapping[str, Sequence[float]],
    tolerance: float = TOLERANCE,
) -> None:
    """Fail unless ``value`` is near ``right``, with the code of the mistake where it is a known one.

    Args:
        value: the number in the student's answer.
        right: the right number.
        other: code for any other number.
        mistakes: code -> numbers that the mistake gives; the first that fits names the failure.
        tolerance: relative or absolute.
    """
    if near(value, right, tolerance):
        return
    for code, numbers in mistakes.items():
        if any(near(value, number) for number in numbers):
            fail(code)
    fail(other)


def member(mapping: dict[Any, Any], name: str, absent: str, not_a_number: str, **facts: Any) -> float:
    """The number under ``name``; fails with ``absent`` or ``not_a_number`` where there is none."""
    if name not in mapping:
        fail(absent, name=name, **facts)
    try:
        return as_number(mapping[name])
    except CheckFailed:
        fail(not_a_number, name=name, received=kind_of(mapping[name]), **facts)


def as_share(answer: Any, count: int) -> float:
    """The answer as one number; fails with words of its own where it is the comparison of all ``count`` labels."""
    if isinstance(answer, np.ndarray | list) and getattr(answer, "ndim", 1) and len(answer) == count > 1:
        fail("accuracy.no_mean")
    return as_number(answer)


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
