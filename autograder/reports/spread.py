"""How the scores of a lab or of an exercise are spread over a class."""

from collections.abc import Sequence
from statistics import mean, median, stdev
from typing import NamedTuple

BINS = 10


class Spread(NamedTuple):
    """Scores in percent of the points.

    Attributes:
        graded: how many scores there are.
        deviation: the standard deviation; 0 where there is one score.
        bins: how many scores lie in each tenth, from 0 to 100 %; the last one holds what lies beyond, too.
    """

    graded: int
    mean: float
    median: float
    deviation: float
    lowest: float
    highest: float
    bins: tuple[int, ...]

    @classmethod
    def of(cls, shares: Sequence[float]) -> "Spread":
        """The spread of shares, 1 for all points; at least one."""
        percent = [round(100 * share, 6) for share in shares]
        bins = [0] * BINS
        for one in percent:
            bins[min(BINS - 1, int(one * BINS / 100))] += 1
        deviation = stdev(percent) if len(percent) > 1 else 0.0
        return cls(len(percent), mean(percent), median(percent), deviation, min(percent), max(percent), tuple(bins))
