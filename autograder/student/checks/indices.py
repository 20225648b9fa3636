"""Judge an index into an array."""

from collections.abc import Mapping, Sequence
from typing import Any

from autograder.student.checks.answers import as_array
from autograder.student.checks.arrays import require_number
from autograder.student.checks.failures import fail


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
