"""Judge a confusion matrix."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import fail


def require_confusion(answer: Any, want: np.ndarray) -> None:
    """Fail unless the answer is the confusion matrix ``want`` (10, 10), rows actual; names the usual mistakes."""
    # In float64 nothing wraps around while it is judged.
    have = as_array(answer)
    if have.shape != (10, 10):
        fail("confusion.shape", received=have.shape)
    have = have.astype("float64")
    if np.allclose(have, want):
        return
    diagonal = np.diag(np.diag(want))
    if np.allclose(have, want.T):
        fail("confusion.transposed")
    if np.allclose(have, np.minimum(want, 1)):
        fail("confusion.once")
    if not np.allclose(have, np.round(have)):
        fail("confusion.shares")
    if np.allclose(have, diagonal):
        fail("confusion.only_hits")
    if np.allclose(have, want - diagonal):
        fail("confusion.only_mistakes")
    if not have.any():
        fail("confusion.empty")
    if np.allclose(have % 256, want % 256):
        fail("confusion.overflow")
    if have.sum() > want.sum():
        fail("confusion.too_many" if not np.allclose(have, have[0]) else "confusion.shared_rows")
    fail("confusion.other_cells")
