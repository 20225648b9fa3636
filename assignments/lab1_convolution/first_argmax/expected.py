"""Judge the index of the first largest value, and name the usual mistakes."""

from typing import Any

import numpy as np

from autograder.student.checks.situations import told_apart

from .judging import require_index, unsigned_told


def require_first_argmax(first_argmax: Any, values: np.ndarray) -> None:
    """Fail unless the function gives the index of the first largest value of the flattened array."""
    flat = values.ravel()
    right = int(flat.argmax())
    mistakes = {
        "argmax.last": np.flatnonzero(flat == flat.max()).tolist(),
        "argmax.value": [float(flat.max())],
        "argmax.from_one": [right + 1],
        "argmax.of_sorted": [int(np.sort(flat).argmax())],
        "argmax.column_order": [int(values.ravel(order="F").argmax())],
    }
    left_out = {"argmax.first_left_out": lambda: np.array_equal(first_argmax(np.array([9, 2, 4, 1])), 2)}
    apart = told_apart({"argmax.last": left_out, "argmax.other": left_out})
    with apart, unsigned_told(first_argmax, values, right):
        require_index(first_argmax(values), right, mistakes)
