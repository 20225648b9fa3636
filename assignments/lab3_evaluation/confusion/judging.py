"""Say why a confusion matrix is not (10, 10), still counts what came before, or counts a pair once only."""

import re
from contextlib import AbstractContextManager
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks import as_array, fail
from autograder.student.checks.failures import CheckFailed, StudentFailed
from autograder.student.checks.situations import told_apart

# What NumPy says of arrays of unequal lengths that pick cells together.
CELLS_PICKED = re.compile(r"shape mismatch: indexing arrays could not be broadcast")


def fail_for_shape(shape: tuple[int, ...], y_true: np.ndarray, y_pred: np.ndarray) -> NoReturn:
    """Fail for the shape of the matrix of these labels, (n,); say whether digits that do not occur are left out."""
    either = np.union1d(y_true, y_pred)
    without_absent = (
        (np.unique(y_true).size, np.unique(y_pred).size),
        (either.size,) * 2,
        # The digits up to the largest one that occurs.
        (int(either.max()) + 1,) * 2,
    )
    fail("confusion.absent_digits" if shape in without_absent else "confusion.shape", received=shape)


def fail_for_memory(confusion: Any, y_true: np.ndarray, y_pred: np.ndarray) -> NoReturn:
    """Fail for counts of earlier calls; say whether the matrix is the default of a third parameter."""
    try:
        answer = as_array(confusion(y_true, y_pred, np.zeros((10, 10), dtype=int)))
    except CheckFailed:
        fail("confusion.remembers")
    fail("confusion.default_argument" if answer.sum() == len(y_true) else "confusion.remembers")


def told_if_picked(confusion: Any) -> AbstractContextManager[None]:
    """Where the block fails as pairs are counted once, say whether the labels pick all the cells at once, as arrays."""
    return told_apart({"confusion.once": {"confusion.cells_at_once": lambda: _picks_cells(confusion)}})


def _picks_cells(confusion: Any) -> bool:
    """Whether labels and predictions of unequal numbers raise what NumPy says of such indices."""
    try:
        confusion(np.array([3, 1, 4]), np.array([2, 5]))
    except StudentFailed as problem:
        return bool(CELLS_PICKED.search(str(problem.facts.get("text", ""))))
    return False
