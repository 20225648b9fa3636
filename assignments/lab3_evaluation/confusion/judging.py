"""Judge a confusion matrix, naming the usual mistakes: its shape, its counts, what it remembers of other calls."""

import re
from contextlib import AbstractContextManager
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks import as_array, fail
from autograder.student.checks.failures import CheckFailed, StudentFailed
from autograder.student.checks.situations import told_apart

from ..judging import told_for_bytes

# What NumPy says of arrays of unequal lengths that pick cells together.
CELLS_PICKED = re.compile(r"shape mismatch: indexing arrays could not be broadcast")


def require_confusion(answer: Any, want: np.ndarray, *, any_axes: bool = False) -> None:
    """Fail unless the answer is the confusion matrix ``want`` (10, 10), rows actual; names the usual mistakes.

    Args:
        any_axes: let actual columns pass; another check tells that.
    """
    # In float64 nothing wraps around while it is judged.
    have = as_array(answer)
    if have.shape != (10, 10):
        fail_for_shape(have.shape, want)
    have = have.astype("float64")
    if np.allclose(have, want) or (any_axes and np.allclose(have, want.T)):
        return
    diagonal = np.diag(np.diag(want))
    if np.allclose(have, want.T):
        fail("confusion.transposed")
    if np.allclose(have, np.minimum(want, 1)):
        fail("confusion.once")
    known = have[~np.isnan(have)]
    if not np.allclose(known, np.round(known)):
        fail("confusion.shares")
    if known.size < have.size:
        fail("confusion.nan")
    if np.allclose(have, diagonal):
        fail("confusion.only_hits")
    if np.allclose(have, want - diagonal):
        fail("confusion.only_mistakes")
    if not have.any():
        fail("confusion.empty")
    if np.allclose(have % 256, want % 256):
        fail("confusion.overflow")
    if have.sum() > want.sum():
        if np.allclose(have, have[0]):
            fail("confusion.shared_rows")
        fail_for_surplus(have, want)
    # Digit 0 has no place then, or index -1, the last one.
    if any(np.allclose(have, one) for one in (np.pad(want[1:, 1:], (0, 1)), np.roll(want, -1, axis=(0, 1)))):
        fail("confusion.from_one")
    if np.allclose(have, _in_bins_of_the_data(want)):
        fail("confusion.data_range")
    if any(np.allclose(have, one) for one in _without_absent_digits(want)):
        fail("confusion.moved")
    if any(np.allclose(have, one) for one in (want[::-1], want[:, ::-1], want[::-1, ::-1])):
        fail("confusion.backwards")
    if np.allclose(have, np.diag(want.sum(axis=0))):
        fail("confusion.predicted_only")
    if any((have <= some).all() for some in (want, want.T)):
        fail("confusion.one_image" if have.sum() == 1 else "confusion.left_out")
    fail("confusion.other_cells")


def fail_for_surplus(have: np.ndarray, want: np.ndarray) -> NoReturn:
    """Fail for a confusion matrix ``have`` that counts more than ``want``, the right one."""
    all_pairs = np.outer(want.sum(axis=1), want.sum(axis=0))
    if np.allclose(have, all_pairs) or np.allclose(have, all_pairs.T):
        fail("confusion.all_pairs")
    if np.allclose(have - want, (have - want)[0, 0]):
        fail("confusion.not_from_zero")
    if np.allclose(have, 2 * want):
        fail("confusion.counted_twice")
    if np.allclose(have, want + np.diag(np.diag(want))):
        fail("confusion.hits_twice")
    both_ways = want + want.T
    if any(np.allclose(have, some) for some in (both_ways, both_ways - np.diag(np.diag(want)))):
        fail("confusion.both_ways")
    fail("confusion.too_many")


def _without_absent_digits(want: np.ndarray) -> list[np.ndarray]:
    """The matrix ``want`` where only digits that occur have places."""
    rows, columns = (np.flatnonzero(want.any(axis=axis)) for axis in (1, 0))
    either = np.union1d(rows, columns)
    found = []
    for down, across in ((rows, columns), (either, either)):
        moved = np.zeros((10, 10))
        moved[: len(down), : len(across)] = want[np.ix_(down, across)]
        found.append(moved)
    return found


def _in_bins_of_the_data(want: np.ndarray) -> np.ndarray:
    """The matrix ``want`` where ten bins lie between the smallest digit that occurs and the largest."""
    pairs = (np.repeat(digits.ravel(), want.astype(int).ravel()) for digits in np.indices((10, 10)))
    return np.histogram2d(*pairs, bins=10)[0]


def fail_for_shape(shape: tuple[int, ...], want: np.ndarray) -> NoReturn:
    """Fail for the shape of a matrix that should be ``want``; say whether digits that do not occur are left out."""
    rows, columns = want.any(axis=1), want.any(axis=0)
    either = np.flatnonzero(rows | columns)
    without_absent = (
        (rows.sum(), columns.sum()),
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


def matrix_told_for_bytes() -> AbstractContextManager[None]:
    """Judge labels of uint8 in the block, whose matrix came out right for int64."""
    return told_for_bytes(lambda problem: problem.code == "confusion.overflow")


def _picks_cells(confusion: Any) -> bool:
    """Whether labels and predictions of unequal numbers raise what NumPy says of such indices."""
    try:
        confusion(np.array([3, 1, 4]), np.array([2, 5]))
    except StudentFailed as problem:
        return bool(CELLS_PICKED.search(str(problem.facts.get("text", ""))))
    return False
