"""Judge one-hot labels."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import fail


def require_one_hot(one_hot: Any, labels: np.ndarray, turned: bool = False) -> None:
    """Fail unless the answer is (n, 10) with a single 1 in each row, in the column of its label.

    Args:
        turned: (10, n) is taken, too. Another check refuses it.
    """
    answer = as_array(one_hot(labels))
    if np.array_equal(answer, np.eye(10)[labels].T):
        if turned:
            return
        fail("onehot.transposed", received=answer.shape)
    rows = len(answer) if answer.ndim == 2 else None
    # One label more, and as many rows.
    if rows not in (None, len(labels), 10) and as_array(one_hot(np.append(labels, labels[0]))).shape == answer.shape:
        fail("onehot.fixed_count", received=rows)
    if answer.shape != (len(labels), 10):
        fail("onehot.width", received=answer.shape)
    if not np.array_equal(np.sort(answer, axis=1), np.tile([0.0] * 9 + [1.0], (len(labels), 1))):
        fail("onehot.every_row" if np.array_equal(answer, _in_every_row(labels)) else "onehot.not_one_hot")
    columns = answer.argmax(axis=1)
    if np.array_equal(columns, labels):
        return
    mistakes = {
        "onehot.shifted": [(labels.astype(int) + step) % 10 for step in (1, -1)],
        "onehot.by_occurrence": [np.unique(labels, return_inverse=True)[1]],
        "onehot.sorted": [np.sort(labels)],
    }
    for code, results in mistakes.items():
        if any(np.array_equal(columns, wrong) for wrong in results):
            fail(code, label=labels[0], received=columns[0])
    fail("onehot.wrong_column")


def _in_every_row(labels: np.ndarray) -> np.ndarray:
    """(n, 10) with the columns of all labels at 1 in each row."""
    return np.tile(np.isin(np.arange(10), labels).astype(float), (len(labels), 1))
