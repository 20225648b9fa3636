"""Where the seconds of one submission go: by exercise, and by what was done."""

import time
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

# Exercise -> phase -> seconds.
Phases = Mapping[str, Mapping[str, float]]


class Profile:
    """Counts seconds while checks run one after the other.

    Attributes:
        seconds: exercise -> phase -> seconds. ``fork`` on the wall: until a student process is ready; ``load`` and
            ``student``: in which that process ran or slept, for definitions and for answers; ``transfer`` and
            ``judge``: of the checker's processor, to send requests and read replies, and for all else.
    """

    def __init__(self) -> None:
        self.seconds: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
        self._exercise = ""

    @contextmanager
    def check(self, exercise: str) -> Iterator[None]:
        """While a check of ``exercise`` runs."""
        self._exercise = exercise
        begun, asking = time.process_time(), self.seconds[exercise]["transfer"]
        try:
            yield
        finally:
            asked = self.seconds[exercise]["transfer"] - asking
            self.spend("judge", max(0.0, time.process_time() - begun - asked))

    def spend(self, phase: str, seconds: float) -> None:
        """Count seconds for the check that runs."""
        self.seconds[self._exercise][phase] += seconds

    def as_dict(self) -> dict[str, dict[str, float]]:
        """For a message: rounded to a tenth of a millisecond."""
        return {
            exercise: {phase: round(seconds, 4) for phase, seconds in phases.items()}
            for exercise, phases in self.seconds.items()
        }


def add_phases(into: dict[str, dict[str, float]], more: Phases) -> None:
    """Add seconds to those of before."""
    for exercise, phases in more.items():
        known = into.setdefault(exercise, {})
        for phase, seconds in phases.items():
            known[phase] = known.get(phase, 0.0) + seconds
