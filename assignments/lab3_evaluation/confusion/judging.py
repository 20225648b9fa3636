"""Say why a confusion matrix is not (10, 10)."""

from typing import NoReturn

import numpy as np

from autograder.student.checks import fail


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
