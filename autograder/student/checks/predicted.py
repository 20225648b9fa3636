"""Judge predicted digits."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import fail


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
