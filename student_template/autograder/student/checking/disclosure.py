"""What a hidden check tells of an answer: values out of closed lists, decided by each fact's type.

A submission sees the hidden inputs and chooses its answers, so that a fact could carry an input out. What may be told:
names that are no student's own, axes that the exercise declares, small counts, shares of two digits. Which code and
which of these values is told still carries a few bits in each run; a check that tells nothing would teach nothing.
"""

from typing import Any

import numpy as np

from autograder.student.checking.known_names import NAMES
from autograder.student.checks.failures import Share, Steps, readable
from autograder.student.text import Text

HIDDEN = "…"
OTHER = Text(ko="다른 종류", en="another kind")
# An answer of more axes, and a count above this, is no honest mistake worth telling.
MOST_AXES = 5
MOST = 20
MOST_STEPS = 6
# Numbers that say by themselves what is wrong: the ranges of pixels and probabilities.
PLAIN = (0.0, 1.0, 255.0)


def disclosed(value: Any, axes: frozenset[int]) -> str | Text:
    """A fact as a hidden check may tell it.

    Args:
        axes: lengths of axes that the exercise names itself; any other is ``n``.
    """
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, Steps):
        told = [name if name in NAMES else HIDDEN for name in value[:MOST_STEPS]]
        return readable(Steps([*told, HIDDEN] if len(value) > MOST_STEPS else told))
    if isinstance(value, tuple):
        return readable(tuple(_axis(size, axes) for size in value)) if len(value) <= MOST_AXES else f"({HIDDEN})"
    if value is None or isinstance(value, bool | Share | Text):
        return value if isinstance(value, Text) else readable(value)
    if isinstance(value, int):
        return str(value) if 0 <= value <= MOST else f"{MOST}+" if value > 0 else "< 0"
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, list):
        small = len(value) <= 3 and all(type(one) is int and 0 <= one < 10 for one in value)
        return readable(value) if small else OTHER
    name = value.name if isinstance(value, np.dtype) else value
    return name if isinstance(name, str) and name in NAMES else OTHER


def _axis(size: Any, axes: frozenset[int]) -> Any:
    return size if type(size) is int and size in axes else "n"


def _number(value: float) -> str:
    if value in PLAIN:
        return f"{value:g}"
    if value > 1:
        return "> 1"
    return "< 0" if value < 0 else "0–1" if value < 1 else "nan"
