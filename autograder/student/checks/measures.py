"""Compare a number in an answer with the right one, naming the mistake that gives just this wrong one."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_number, kind_of
from autograder.student.checks.failures import CheckFailed, fail

TOLERANCE = 1e-4


def near(have: Any, want: Any, tolerance: float = TOLERANCE) -> bool:
    """Whether numbers agree within the tolerance, relative or absolute."""
    return bool(np.allclose(have, want, rtol=tolerance, atol=tolerance))


def standard_error(share: float, count: int) -> float:
    """Of a proportion p over n trials: sqrt(p (1 - p) / n)."""
    return float(np.sqrt(share * (1 - share) / count))


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
