"""Judge one index, and name the usual mistake behind another one."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from autograder.student.checks import as_array, fail
from autograder.student.checks.arrays import require_number
from autograder.student.checks.failures import CheckFailed
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
    try:
        require_index(first_argmax(values), expected, mistakes)
    except CheckFailed as problem:
        if problem.code == "argmax.of_sorted" and _sorts(first_argmax, values):
            fail("argmax.sorted_in_place")
        raise


def require_index_of_rows(
    first_argmax: Any, values: np.ndarray, expected: int, mistakes: Mapping[str, Sequence[float]]
) -> None:
    """Fail unless the function gives ``expected`` for ``values`` (H, W); a row's or column's number has words."""
    here = {
        **mistakes,
        "argmax.from_one": [expected + 1],
        "argmax.row_or_column": [expected // values.shape[1], expected % values.shape[1]],
        "argmax.of_sorted": [values.size - 1],
    }
    try:
        require_index_of_given(first_argmax, values, expected, here)
    except CheckFailed as problem:
        unsigned = problem.code == "argmax.other" and values.dtype.kind == "u"
        if unsigned and np.array_equal(first_argmax(values.astype(int)), expected):
            fail("argmax.unsigned")
        raise


def require_index_of_negative(first_argmax: Any, values: np.ndarray, expected: int) -> None:
    """Fail unless the function gives ``expected`` for ``values``, all negative; say so where only the sign matters."""
    try:
        require_index(first_argmax(values), expected)
    except CheckFailed as problem:
        if problem.code == "argmax.other" and np.array_equal(first_argmax(values - 2 * values.min()), expected):
            fail("argmax.negative_values")
        raise


def _sorts(first_argmax: Any, values: np.ndarray) -> bool:
    """Whether the function changes the array that it is given, unless its values are in ascending order."""
    try:
        require_unchanged(first_argmax, [(values,)])
    except CheckFailed as problem:
        return problem.code == "answer.sorted_argument"
    return False
