"""Judge the index of the largest value."""

from typing import Any

import numpy as np

from autograder.checks.answers import as_array
from autograder.checks.arrays import whole_number
from autograder.checks.failures import fail


def require_first_argmax(answer: Any, values: np.ndarray) -> None:
    """Fail unless the answer is the index of the first largest value of the flattened array."""
    array = as_array(answer)
    if array.ndim:
        fail("argmax.not_one_index", received=array.shape)
    flat = values.ravel()
    right = int(flat.argmax())
    if array == right:
        return
    places = np.flatnonzero(flat == flat.max()).tolist()
    if array in places:
        fail("argmax.last")
    if array == flat.max():
        fail("argmax.value")
    index = whole_number(answer)
    if index == right + 1:
        fail("argmax.from_one")
    if index == int(values.ravel(order="F").argmax()):
        fail("argmax.column_order")
    fail("argmax.other")
