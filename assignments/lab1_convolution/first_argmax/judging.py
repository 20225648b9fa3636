"""Judge one index, and name the usual mistake behind another one."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

import numpy as np

from autograder.student.checks import as_array, fail
from autograder.student.checks.arrays import require_number
from autograder.student.checks.failures import CheckFailed
from autograder.student.checks.situations import told_apart
from autograder.student.checks.unchanged import require_unchanged


def require_index(answer: Any, expected: int, mistakes: Mapping[str, Sequence[float]] | None = None) -> None:
    """Fail unless the answer is the one index ``expected``.

    Args:
        answer: the student's answer.
        expected: the right index.
        mistakes: code -> numbers that the mistake gives; the first that fits names the failure.
    """
    array = as_array(answer)
    if array.ndim:
        fail("argmax.not_one_index", received=array.shape)
    require_number(answer, expected, "argmax.other", mistakes)


def require_index_of_given(
    first_argmax: Any, values: np.ndarray, expected: int, mistakes: Mapping[str, Sequence[float]]
) -> None:
    """Fail unless the function gives ``expected`` for ``values``; say so where it sorts the given array itself."""
    with told_apart({"argmax.of_sorted": {"argmax.sorted_in_place": lambda: _sorts(first_argmax, values)}}):
        require_index(first_argmax(values), expected, mistakes)


def require_index_of_rows(
    first_argmax: Any, values: np.ndarray, expected: int, mistakes: Mapping[str, Sequence[float]]
) -> None:
    """Fail unless the function gives ``expected`` for ``values`` (H, W); a row's or column's number has words."""
    here = {
        **mistakes,
        "argmax.from_one": [expected + 1],
        "argmax.row_number": [expected // values.shape[1]],
        "argmax.column_number": [expected % values.shape[1]],
        "argmax.of_sorted": [values.size - 1],
    }

    with unsigned_told(first_argmax, values, expected):
        require_index_of_given(first_argmax, values, expected, here)


def unsigned_told(first_argmax: Any, values: np.ndarray, expected: int) -> AbstractContextManager[None]:
    """Say so where the block fails with an index that is right for the same values in a type with a sign."""

    def is_right_with_sign() -> bool:
        return values.dtype.kind == "u" and np.array_equal(first_argmax(values.astype(int)), expected)

    # The wrong index may be what another mistake gives.
    codes = ("other", "of_sorted", "from_one", "last", "row_number", "column_number", "column_order")
    return told_apart({f"argmax.{code}": {"argmax.unsigned": is_right_with_sign} for code in codes})


def require_index_of_negative(first_argmax: Any, values: np.ndarray, expected: int) -> None:
    """Fail unless the function gives ``expected`` for ``values``, all negative; say so where only the sign matters."""
    positive = values - 2 * values.min()
    is_right = {"argmax.negative_values": lambda: np.array_equal(first_argmax(positive), expected)}
    with told_apart({"argmax.other": is_right}):
        require_index(first_argmax(values), expected)


def require_left_alone(first_argmax: Any, arrays: Sequence[np.ndarray]) -> None:
    """Fail if the function changes one of the arrays; say so where it sorts them."""
    # Who only moves the largest value to the end leaves these as they are.
    sorts = {"argmax.sorts_given": lambda: first_argmax.changes(np.array([2.0, 1.0, 3.0]))}
    with told_apart({"answer.sorted_argument": sorts}):
        require_unchanged(first_argmax, [(values,) for values in arrays])


def _sorts(first_argmax: Any, values: np.ndarray) -> bool:
    """Whether the function changes the array that it is given, unless its values are in ascending order."""
    try:
        require_unchanged(first_argmax, [(values,)])
    except CheckFailed as problem:
        return problem.code == "answer.sorted_argument"
    return False
