"""Tell a sum that was never divided from one that was divided and multiplied again."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import CheckFailed, fail

# 1 / 49 * 49 is a little less than 1; with smaller numbers it is 1.
SIDE = 49
ONE_PIXEL = np.zeros((SIDE, SIDE))
ONE_PIXEL[0, 0] = 1


@contextmanager
def sums_told_apart(average_pool: Any) -> Iterator[None]:
    """Where the block fails as a sum without a division, say whether the sum was divided and multiplied again."""
    try:
        yield
    except CheckFailed as problem:
        if problem.code == "pool.sum_only" and _is_a_little_less_than_one(average_pool):
            fail("pool.multiplied_again")
        raise


def _is_a_little_less_than_one(average_pool: Any) -> bool:
    """Whether the sum of the one pixel, 1, shows that it was divided by 49 and multiplied by 49."""
    try:
        answer = as_array(average_pool(ONE_PIXEL, size=SIDE))
    except CheckFailed:
        return False
    return answer.size == 1 and 0 < 1 - float(answer.flat[0]) < 1e-6
