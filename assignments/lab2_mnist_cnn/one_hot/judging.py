"""Judge one-hot labels."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import fail
from autograder.student.checks.situations import Control

# Labels that are numbers of rows, too.
SMALL = np.array([3, 0, 1, 2])
# Code -> what the mistake makes of them, where it raises an exception for larger ones.
CONTROLS = {
    "onehot.label_is_row": [
        Control((SMALL,), np.ones((4, 10))),
        Control((SMALL,), np.eye(4, 10)[np.argsort(SMALL)]),
    ],
}


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
    require_ten_columns(answer, labels)
    if code := _not_one_hot(answer, labels):
        wrong = np.flatnonzero((answer != np.eye(10)[labels]).any(axis=1))
        others = answer[(answer != 0) & (answer != 1)]
        value = float(others[0]) if others.size else 0.0
        fail(code, count=len(labels), received=len(wrong), at=int(wrong[0]), value=value)
    columns = answer.argmax(axis=1)
    if np.array_equal(columns, labels):
        return
    mistakes = {
        "onehot.shifted": [(labels.astype(int) + step) % 10 for step in (1, -1)],
        "onehot.by_occurrence": [np.unique(labels, return_inverse=True)[1]],
        "onehot.sorted": [np.sort(labels)],
        "onehot.from_smallest": [labels - labels.min()],
        "onehot.row_number": [np.arange(len(labels))],
        "onehot.one_row": [np.full(len(labels), columns[0])],
    }
    for code, results in mistakes.items():
        if any(np.array_equal(columns, wrong) for wrong in results):
            fail(code, label=labels[0], received=columns[0])
    fail("onehot.wrong_column")


def require_ten_columns(answer: np.ndarray, labels: np.ndarray) -> None:
    """Fail unless the answer is (n, 10) for labels of which some are absent, with a code for what decides its width."""
    if answer.shape == (len(labels), 10):
        return
    if answer.ndim != 2:
        fail("onehot.axes", received=answer.shape)
    code = "onehot.width"
    if len(answer) == len(labels):
        widths = {"onehot.only_occurring": len(np.unique(labels)), "onehot.up_to_largest": int(labels.max()) + 1}
        code = next((code for code, width in widths.items() if width == answer.shape[1]), code)
    fail(code, received=answer.shape)


def _not_one_hot(answer: np.ndarray, labels: np.ndarray) -> str | None:
    """The code of what is in the rows (n, 10) in place of a single 1 and zeros; None where each has one."""
    if np.array_equal(np.sort(answer, axis=1), np.tile([0.0] * 9 + [1.0], (len(labels), 1))):
        return None
    truth, places, numbers = np.eye(10)[labels], np.arange(10), labels.astype(int)[:, None]
    digits = numbers >> places & 1
    mistakes = {
        "onehot.every_row": _in_every_row(labels),
        "onehot.first_only": np.where(np.arange(len(labels))[:, None], 0, truth),
        "onehot.label_as_value": truth * labels[:, None],
        "onehot.reshaped": truth.T.reshape(truth.shape),
    }
    for code, result in mistakes.items():
        if np.array_equal(answer, result):
            return code
    if any(np.array_equal(answer, one) for one in (places <= numbers, places < numbers)):
        return "onehot.up_to_label"
    if any(np.array_equal(answer, one) for one in (digits, digits[:, ::-1])):
        return "onehot.binary"
    if not np.isin(answer, (0, 1)).all():
        return "onehot.other_numbers"
    return "onehot.empty_rows" if not answer.any(axis=1).all() and (answer <= truth).all() else "onehot.not_one_hot"


def _in_every_row(labels: np.ndarray) -> np.ndarray:
    """(n, 10) with the columns of all labels at 1 in each row."""
    return np.tile(np.isin(np.arange(10), labels).astype(float), (len(labels), 1))
