"""Judge the index of the first largest value, and name the usual mistakes."""

from typing import Any

import numpy as np

from .judging import require_index


def require_first_argmax(answer: Any, values: np.ndarray) -> None:
    """Fail unless the answer is the index of the first largest value of the flattened array."""
    flat = values.ravel()
    right = int(flat.argmax())
    mistakes = {
        "argmax.last": np.flatnonzero(flat == flat.max()).tolist(),
        "argmax.value": [float(flat.max())],
        "argmax.from_one": [right + 1],
        "argmax.of_sorted": [int(np.sort(flat).argmax())],
        "argmax.column_order": [int(values.ravel(order="F").argmax())],
    }
    require_index(answer, right, mistakes)
