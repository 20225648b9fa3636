"""Read a probe's report strictly. The student's process may have made it up: what no probe writes is garbled."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import fail


def as_flag(value: Any) -> bool:
    """What a probe says is so, or is not."""
    if not isinstance(value, bool):
        fail("student.garbled")
    return value


def as_list(value: Any, kind: type = object, count: int | None = None) -> list[Any]:
    """A probe's list, every item of this kind, and as many as there should be."""
    if not isinstance(value, list) or not all(isinstance(item, kind) for item in value):
        fail("student.garbled")
    if count not in (None, len(value)):
        fail("student.garbled")
    return value


def as_samples(value: Any) -> np.ndarray:
    """What a probe collected, one sample a row: an array with at least one axis."""
    samples = as_array(value)
    if not samples.ndim:
        fail("student.garbled")
    return samples


def as_file(value: Any) -> bytes:
    """The content of a file that a probe read back."""
    content = as_array(value)
    if content.dtype != np.uint8 or content.ndim != 1:
        fail("student.garbled")
    return content.tobytes()
