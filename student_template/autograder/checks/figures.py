"""Read a probe's report of a figure, which is only an answer: whatever is in it, plain data come out."""

from typing import Any

import numpy as np

from autograder.checks.answers import as_dict, is_small, kind_of
from autograder.checks.failures import fail


def figure_report(report: Any) -> dict[str, Any]:
    """The probe's report of a figure; fails unless the student's function returned one."""
    report = as_dict(report)
    if report.get("figure") is not True:
        answer = report.get("answer")
        fail(
            "answer.none" if answer is None else "figure.not_a_figure",
            received=report.get("type", kind_of(answer)),
        )
    return report


def floats(value: Any, shape: tuple[int, ...] = (-1,)) -> np.ndarray:
    """Numbers of a report as an array of ``shape``; empty where there are none."""
    try:
        if is_small(value):
            return np.asarray(value, dtype="float64").reshape(shape)
    # No numbers, or not as many as the shape needs.
    except (TypeError, ValueError, OverflowError):
        pass
    return np.zeros((0, *shape[1:]))


def list_of(value: Any) -> list[Any]:
    """A list or tuple of a report as a list; empty where it is neither."""
    return list(value) if isinstance(value, list | tuple) else []


def dicts_of(value: Any) -> list[dict[str, Any]]:
    """The dictionaries in a list of a report."""
    return [entry for entry in list_of(value) if isinstance(entry, dict)]
