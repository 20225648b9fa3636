"""Judge one answer of ``output_size``, and name the usual mistake behind it."""

from typing import Any

from autograder.student.checks import as_number, fail
from autograder.student.checks.arrays import whole_number
from autograder.student.checks.failures import CheckFailed, StudentFailed


def number(answer: Any) -> float:
    """The answer as one number; a fraction is a wrong size, not a wrong kind of answer."""
    try:
        return whole_number(answer)
    except CheckFailed as problem:
        if problem.code != "answer.not_an_integer":
            raise
        return as_number(answer)


def require_valid(output_size: Any, n: int, kernel: int, stride: int, size: int) -> None:
    """Fail unless the function gives ``size`` for padding "valid", named and by default; stride 1 may be left out."""
    try:
        named = number(output_size(n, kernel, stride=stride, padding="valid"))
    except StudentFailed as raised:
        if raised.code == "student.raised" and (n - kernel) % stride and _answers(output_size, n, kernel):
            fail("size.remainder_refused")
        raise
    if named != size:
        fail("size.valid")
    if number(output_size(n, kernel, stride=stride)) != size:
        fail("size.default")
    if stride == 1 and number(output_size(n, kernel)) != size:
        fail("size.stride_default")


def require_same(output_size: Any, n: int, kernel: int, stride: int, size: int) -> None:
    """Fail unless the function gives ``size`` for padding "same"."""
    answer = number(output_size(n, kernel, stride=stride, padding="same"))
    if answer == size:
        return
    # Where "same" is treated as "valid", perhaps every other word is, too.
    if answer == number(output_size(n, kernel, stride=stride, padding="valid")):
        require_value_error(output_size, "full")
    fail("size.same_ignores_stride" if answer == n else "size.same")


def require_value_error(output_size: Any, padding: str) -> None:
    """Fail unless the function raises ValueError for this padding."""
    try:
        output_size(8, 3, stride=1, padding=padding)
    except StudentFailed as raised:
        if raised.code != "student.raised":
            raise
        if raised.facts.get("type") != "ValueError":
            fail("size.other_error", received=raised.facts.get("type"))
    else:
        fail("size.no_error")


def _answers(output_size: Any, n: int, kernel: int) -> bool:
    """Whether the function answers where nothing remains: with stride 1."""
    try:
        output_size(n, kernel, stride=1, padding="valid")
    except StudentFailed:
        return False
    return True
