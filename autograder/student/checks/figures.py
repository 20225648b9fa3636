"""Read a probe's report of a figure, which is only an answer: whatever is in it, plain data come out."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import is_small

# A figure has a few axes, of some hundred parts; a report may claim any number, and reading them takes time.
MAX_AXES = 20
MAX_PARTS = 1000
MAX_BYTES = 100_000
MAX_LETTERS = 200


def floats(value: Any, shape: tuple[int, ...] = (-1,)) -> np.ndarray:
    """Numbers of a report as an array of ``shape``; empty where there are none, or more than a figure needs."""
    try:
        if is_small(value, MAX_BYTES):
            return np.asarray(value, dtype="float64").reshape(shape)
    # No numbers, or not as many as the shape needs.
    except (TypeError, ValueError, OverflowError):
        pass
    return np.zeros((0, *shape[1:]))


def words(value: Any) -> str:
    """The beginning of a text of a report; empty where it is none."""
    return value[:MAX_LETTERS] if isinstance(value, str) else ""


def list_of(value: Any, most: int = MAX_PARTS) -> list[Any]:
    """The first ``most`` entries of a list or tuple of a report; none where it is neither."""
    return list(value[:most]) if isinstance(value, list | tuple) else []


def dicts_of(value: Any, most: int = MAX_PARTS) -> list[dict[str, Any]]:
    """The dictionaries among the first ``most`` entries of a list of a report."""
    return [entry for entry in list_of(value, most) if isinstance(entry, dict)]


def axes_of(report: dict[str, Any]) -> list[dict[str, Any]]:
    """The axes that a report of a figure holds."""
    return dicts_of(report.get("axes"), MAX_AXES)


def place_of(axes: dict[str, Any]) -> tuple[float, ...]:
    """Where axes lie: equal for axes drawn at the same place."""
    return tuple(floats(axes.get("place"))[:10])
