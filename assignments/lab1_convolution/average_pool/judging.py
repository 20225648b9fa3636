"""Tell apart what gives the same wrong means: sums that are never divided or multiplied again, and lost fractions."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import CheckFailed, fail
from autograder.student.checks.situations import Control

from ..judging import POOL_IMAGE

# 1 / 49 * 49 is a little less than 1; with smaller numbers it is 1.
SIDE = 49
ONE_PIXEL = np.zeros((SIDE, SIDE))
ONE_PIXEL[0, 0] = 1
# One bright pixel runs over no sum; in int8 it is -56.
BRIGHT_PIXEL = Control((np.array([[200, 0], [0, 0]], dtype="uint8"),), np.array([[-14]]))
# Fractions that only an image of whole numbers loses are lost to its dtype.
WITH_FRACTIONS = Control((POOL_IMAGE.astype("float64"),), np.array([[2.75, 3], [5.25, 4]]))


@contextmanager
def means_told_apart(average_pool: Any) -> Iterator[None]:
    """Where the block fails with sums or whole numbers, say how they came about as far as another image shows it."""
    try:
        yield
    except CheckFailed as problem:
        if problem.code == "pool.sum_only" and _is_a_little_less_than_one(average_pool):
            fail("pool.multiplied_again")
        if problem.code == "pool.overflow" and BRIGHT_PIXEL.holds(average_pool):
            fail("values.pixels_cast")
        if problem.code in ("pool.whole_numbers", "values.integer_type") and WITH_FRACTIONS.holds(average_pool):
            fail("pool.image_dtype")
        raise


def _is_a_little_less_than_one(average_pool: Any) -> bool:
    """Whether the sum of the one pixel, 1, shows that it was divided by 49 and multiplied by 49."""
    try:
        answer = as_array(average_pool(ONE_PIXEL, size=SIDE))
    except CheckFailed:
        return False
    return answer.size == 1 and 0 < 1 - float(answer.flat[0]) < 1e-6
