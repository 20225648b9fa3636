"""Judge one answer of ``output_size``, and name the usual mistake behind it."""

import math
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from autograder.student.checks import as_number, fail
from autograder.student.checks.arrays import whole_number
from autograder.student.checks.failures import CheckFailed, StudentFailed
from autograder.student.checks.situations import beyond_examples, told_apart

from ..judging import answers

# n, kernel, stride: each of the mistakes below gives another row of sizes for these.
CASES = ((28, 3, 1), (7, 2, 3), (9, 4, 5), (10, 3, 2), (12, 5, 4), (11, 4, 2), (8, 4, 3))
Formula = Callable[[int, int, int], float]
VALID_MISTAKES: tuple[tuple[str, Formula], ...] = (
    ("size.one_inside", lambda n, kernel, stride: (n - kernel + 1) // stride),
    ("size.one_missing", lambda n, kernel, stride: (n - kernel) // stride),
    ("size.rounded_up", lambda n, kernel, stride: math.ceil((n - kernel) / stride) + 1),
    ("size.rounded_to_nearest", lambda n, kernel, stride: round((n - kernel) / stride) + 1),
    ("size.fraction", lambda n, kernel, stride: (n - kernel) / stride + 1),
    ("size.brackets", lambda n, kernel, stride: n - kernel // stride + 1),
    ("size.kernel_fixed", lambda n, kernel, stride: (n - 3) // stride + 1),
)
SAME_MISTAKES: tuple[tuple[str, Formula], ...] = (
    ("size.same_ignores_stride", lambda n, kernel, stride: n),
    ("size.same_rounded_down", lambda n, kernel, stride: n // stride),
    ("size.same_to_the_nearest", lambda n, kernel, stride: round(n / stride)),
    ("size.same_fraction", lambda n, kernel, stride: n / stride),
    ("size.same_one_more", lambda n, kernel, stride: n // stride + 1),
    ("size.same_one_more", lambda n, kernel, stride: n // stride + (stride > 1)),
    # As much padding on both sides, half of the kernel rounded down or up.
    ("size.same_both_sides", lambda n, kernel, stride: (n + 2 * ((kernel - 1) // 2) - kernel) // stride + 1),
    ("size.same_both_sides", lambda n, kernel, stride: (n + 2 * (kernel // 2) - kernel) // stride + 1),
)


def number(answer: Any) -> float:
    """The answer as one number; a fraction is a wrong size, not a wrong kind of answer."""
    try:
        return whole_number(answer)
    except CheckFailed as problem:
        if problem.code != "answer.not_an_integer":
            raise
        return as_number(answer)


def require_valid(output_size: Any, n: int, kernel: int, stride: int, size: int) -> None:
    """Fail unless the function gives ``size`` for padding "valid"."""
    # With stride 1 nothing remains.
    refused = {"size.remainder_refused": lambda: answers(output_size, n, kernel, stride=1, padding="valid")}
    with told_apart({"student.raised": refused} if (n - kernel) % stride else {}):
        named = number(output_size(n, kernel, stride=stride, padding="valid"))
    if named != size:
        fail(_explained(output_size, "valid", VALID_MISTAKES) or "size.valid")


def require_defaults(output_size: Any, n: int, kernel: int, stride: int, size: int) -> None:
    """Fail unless the function gives ``size`` without a padding, and without the stride where that is 1."""
    if number(output_size(n, kernel, stride=stride)) != size:
        fail("size.default")
    if stride == 1 and number(output_size(n, kernel)) != size:
        fail("size.stride_default")


def require_growth(output_size: Any, n: int, kernel: int, stride: int, size: int, padding: str) -> None:
    """Fail unless an image that is wider by one stride gives one place more than ``size``, the size for ``n``."""
    with beyond_examples():
        if number(output_size(n + stride, kernel, stride=stride, padding=padding)) != size + 1:
            fail("answer.examples_only")


def require_same(output_size: Any, n: int, kernel: int, stride: int, size: int) -> None:
    """Fail unless the function gives ``size`` for padding "same"."""
    answer = number(output_size(n, kernel, stride=stride, padding="same"))
    if answer == size:
        return
    # Where "same" is treated as "valid", perhaps every other word is, too.
    if answer == number(output_size(n, kernel, stride=stride, padding="valid")):
        require_value_error(output_size, "full")
    code = _explained(output_size, "same", SAME_MISTAKES)
    fail(code or ("size.kernel_in_same" if _depends_on_kernel(output_size) else "size.same"))


def require_value_error(output_size: Any, padding: str) -> None:
    """Fail unless the function raises ValueError for this padding."""
    try:
        answer = output_size(8, 3, stride=1, padding=padding)
    except StudentFailed as raised:
        if raised.code != "student.raised":
            raise
        if raised.facts.get("type") != "ValueError":
            fail("size.other_error", received=raised.facts.get("type"))
    else:
        if answer is None:
            fail("size.none_as_answer")
        fail("size.no_error" if isinstance(answer, int | float | np.ndarray) else "size.error_as_answer")


def _depends_on_kernel(output_size: Any) -> bool:
    """Whether sizes for padding "same" differ between kernels."""
    return any(
        len({number(output_size(n, kernel, stride=stride, padding="same")) for kernel in (2, 3, 4, 5)}) > 1
        for n, stride in ((12, 1), (12, 2), (10, 3))
    )


def _explained(output_size: Any, padding: str, mistakes: Iterable[tuple[str, Formula]]) -> str:
    """The mistake that gives the student's sizes for all of ``CASES``; empty where none does."""
    try:
        valid, same = (
            [number(output_size(n, kernel, stride=stride, padding=each)) for n, kernel, stride in CASES]
            for each in ("valid", "same")
        )
    except CheckFailed:
        return ""
    if valid == same:
        return "size.padding_unused"
    sizes = valid if padding == "valid" else same
    return next((code for code, size in mistakes if sizes == [size(*case) for case in CASES]), "")
