"""Ask for accuracies of several labels, so that a mistake is named only if it explains all the answers."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_number
from autograder.student.checks.failures import fail

from ..judging import on_labels


def shares_of(accuracy: Any, cases: Sequence[tuple[np.ndarray, np.ndarray]]) -> list[float]:
    """The function's answers as numbers; fails where the first case gets another answer when it is asked again.

    Args:
        cases: (labels, predictions) as int64.
    """
    shares = [_as_share(on_labels(accuracy, *case), len(case[0])) for case in cases]
    # As int32 they are another question to the grader, so that the student's function is really called again.
    y_true, y_pred = (labels.astype("int32") for labels in cases[0])
    if not np.isclose(_as_share(accuracy(y_true, y_pred), len(y_true)), shares[0], equal_nan=True):
        fail("accuracy.remembers")
    return shares


def _as_share(answer: Any, count: int) -> float:
    """The answer as one number; fails with words of its own where it is the comparison of all ``count`` labels."""
    if isinstance(answer, np.ndarray | list) and getattr(answer, "ndim", 1) and len(answer) == count > 1:
        fail("accuracy.no_mean")
    return as_number(answer)
