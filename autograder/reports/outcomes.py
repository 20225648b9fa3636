"""How the checks of a lab do their work in this class: how many pass each, and whether it agrees with the others."""

import math
from dataclasses import dataclass, field
from statistics import NormalDist
from typing import NamedTuple

import numpy as np

from autograder.student.result import SubmissionResult

# With fewer submissions a correlation says next to nothing.
ENOUGH = 20
# Of the normal distribution: 95 % lie within.
WITHIN = NormalDist().inv_cdf(0.975)
# Beyond it, Fisher's z is infinite.
NEARLY_ONE = 1 - 1e-12


class Quality(NamedTuple):
    """What a class says of one check.

    Attributes:
        judged: submissions in which it was judged.
        share: of them passed it; a low one is a hard check.
        correlation: of passing it with the share of the lab's other checks that a submission passed; None where
            either of them is the same everywhere.
        low: the lower end of its 95 % interval.
        high: the upper end.
    """

    exercise: str
    check: str
    judged: int
    share: float
    correlation: float | None = None
    low: float = 0.0
    high: float = 0.0

    @property
    def contradicts(self) -> bool:
        """Whether those who pass it pass less of the rest, more surely than chance explains."""
        return self.correlation is not None and self.high < 0

    @property
    def tells_nothing(self) -> bool:
        """Whether everybody passes it, or nobody."""
        return self.share in (0, 1)


@dataclass
class Outcomes:
    """The verdicts of one lab: of each submission one bit a check, in one whole number.

    Attributes:
        places: (exercise, check) -> the place of its bit.
        judged: one number a submission: which checks were judged.
        passed: one number a submission: which checks passed.
    """

    places: dict[tuple[str, str], int] = field(default_factory=dict)
    judged: list[int] = field(default_factory=list)
    passed: list[int] = field(default_factory=list)

    def add(self, result: SubmissionResult) -> None:
        """Add a submission. Exercises that a person marks are left out: their checks only find an answer."""
        judged = passed = 0
        for exercise in result.exercises:
            for check in () if exercise.by_hand else exercise.checks:
                bit = 1 << self.places.setdefault((exercise.name, check.name), len(self.places))
                judged |= bit if check.status != "error" else 0
                passed |= bit if check.status == "passed" else 0
        if judged:
            self.judged.append(judged)
            self.passed.append(passed)

    def quality(self) -> list[Quality]:
        """Of each check that at least ``ENOUGH`` submissions were judged by, in order."""
        if len(self.judged) < ENOUGH:
            return []
        judged, passed = (_matrix(numbers, len(self.places)) for numbers in (self.judged, self.passed))
        found = []
        for (exercise, check), place in self.places.items():
            other_judged = judged.sum(axis=1) - judged[:, place]
            used = (judged[:, place] == 1) & (other_judged > 0)
            count = int(used.sum())
            if count >= ENOUGH:
                own = passed[used, place]
                rest = (passed.sum(axis=1) - passed[:, place])[used] / other_judged[used]
                found.append(Quality(exercise, check, count, float(own.mean()), *_correlation(own, rest)))
        return found


def _matrix(numbers: list[int], width: int) -> np.ndarray:
    """Bits as an array of 0 and 1, shape (submissions, checks)."""
    return np.array([[number >> place & 1 for place in range(width)] for number in numbers])


def _correlation(own: np.ndarray, rest: np.ndarray) -> tuple[float | None, float, float]:
    """Pearson's correlation of two arrays of shape (n,), and its 95 % interval by Fisher's z."""
    if np.ptp(own) == 0 or np.ptp(rest) < 1e-9:
        return None, 0.0, 0.0
    found = float(np.corrcoef(own, rest)[0, 1])
    z = math.atanh(max(-NEARLY_ONE, min(NEARLY_ONE, found)))
    reach = WITHIN / math.sqrt(len(own) - 3)
    return found, math.tanh(z - reach), math.tanh(z + reach)
