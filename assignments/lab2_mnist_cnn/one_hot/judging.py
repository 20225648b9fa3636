"""Judge one-hot labels."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import fail


def require_one_hot(one_hot: Any, labels: np.ndarray) -> None:
    """Fail unless the answer is (n, 10) with a single 1 in each row, in the column of its label."""
    answer = as_array(one_hot(labels))
    rows = len(answer) if answer.ndim == 2 else None
    # One label more, and as many rows.
    if rows not in (None, len(labels), 10) and as_array(one_hot(np.append(labels, labels[0]))).shape == answer.shape:
        fail("onehot.fixed_count", received=rows)
    if answer.shape != (len(labels), 10):
        fail("onehot.width", received=answer.shape)
    if not np.array_equal(np.sort(answer, axis=1), np.tile([0.0] * 9 + [1.0], (len(labels), 1))):
        fail("onehot.not_one_hot")
    if not np.array_equal(answer.argmax(axis=1), labels):
        fail("onehot.wrong_column")
