"""Compare arrays by value, naming the mistake that gives just this wrong one; read whole numbers strictly."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_integer, as_number, kind_of
from autograder.student.checks.failures import StudentFailed, fail
from autograder.student.checks.showing import show_arrays

# float32 arithmetic is right; so is the Fourier way, whose error goes with the largest value.
TOLERANCE = 1e-4


def close(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether two arrays have one shape and the same values, up to the rounding of float32."""
    return one.shape == other.shape and bool(np.allclose(one, other, rtol=TOLERANCE, atol=_least(other)))


def require_equal(
    answer: Any,
    expected: np.ndarray,
    shape: str,
    values: str,
    mistakes: Mapping[str, Sequence[np.ndarray]] | None = None,
) -> None:
    """Fail unless the answer is ``expected``, with the code of the mistake where it is a known one.

    A public check that fails so has a picture of both arrays on the student's page.

    Args:
        answer: the student's answer, any array-like.
        expected: the right array.
        shape: code where the shape differs; gets the fact ``received``.
        values: code where only the values differ.
        mistakes: code -> arrays that the mistake gives; the first that fits names the failure.
    """
    array = as_array(answer)
    if close(array, expected):
        return
    show_arrays(array, expected, TOLERANCE, _least(expected))
    for code, results in (mistakes or {}).items():
        # Where a mistake makes no difference it cannot be what happened.
        if any(close(array, wrong) and not close(wrong, expected) for wrong in results):
            fail(code, received=array.shape)
    if array.shape != expected.shape:
        fail(shape, received=array.shape)
    fail(values, received=array.shape)


def require_number(
    answer: Any, expected: int, other: str, mistakes: Mapping[str, Sequence[float]] | None = None
) -> None:
    """Fail unless the answer is the whole number ``expected``, with the code of the mistake where it is a known one.

    Args:
        answer: the student's answer, as ``whole_number`` reads it.
        expected: the right number.
        other: code for any other number.
        mistakes: code -> numbers that the mistake gives; the first that fits names the failure.
    """
    number = _one_number(answer)
    if number == expected:
        return
    for code, numbers in (mistakes or {}).items():
        if number in numbers:
            fail(code)
    # A fraction has words of its own.
    as_integer(answer)
    fail(other)


def whole_number(answer: Any) -> int:
    """The answer as one whole number: ``7``, ``7.0`` and NumPy scalars count, ``[7]`` and ``(7,)`` do not."""
    _one_number(answer)
    return as_integer(answer)


def by_position(function: Any, *given: Any, **options: Any) -> Any:
    """The function's answer with its options by position, in this order.

    A ``functools.partial`` may take them by name only, and then gets them so.
    """
    try:
        return function(*given, *options.values())
    except StudentFailed as problem:
        if problem.code != "student.signature":
            raise
        return function(*given, **options)


def _least(values: np.ndarray) -> float:
    """A difference that is none, whatever the value: rounding goes with the largest one."""
    return TOLERANCE / 10 * (float(np.abs(values).max(initial=0.0)) or 1.0)


def _one_number(answer: Any) -> float:
    if isinstance(answer, list | tuple) or (isinstance(answer, np.ndarray) and answer.ndim):
        fail("answer.not_a_number", received=kind_of(answer))
    return as_number(answer)
