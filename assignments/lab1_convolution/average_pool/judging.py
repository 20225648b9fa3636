"""Tell apart what gives the same wrong means: sums that are never divided or multiplied again, and lost fractions."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import CheckFailed
from autograder.student.checks.situations import Control, told_apart

from ..judging import POOL_IMAGE
from ..windows import left_out, one_short

# The sums of windows of 3×3, one pixel apart.
SUMS = np.array([[POOL_IMAGE[row : row + 3, at : at + 3].sum() for at in (0, 1)] for row in (0, 1)])

# 1 / 49 * 49 is a little less than 1; with smaller numbers it is 1.
SIDE = 49
ONE_PIXEL = np.zeros((SIDE, SIDE))
ONE_PIXEL[0, 0] = 1
# One bright pixel runs over no sum; in int8 it is -56.
BRIGHT_PIXEL = Control((np.array([[200, 0], [0, 0]], dtype="uint8"),), np.array([[-14]]))
# Windows of 2×2, as in the first example.
IN_TWOS = Control((POOL_IMAGE,), np.array([[2.75, 3], [5.25, 4]]), {"size": 2})
# Fractions that only an image of whole numbers loses are lost to its dtype.
WITH_FRACTIONS = Control((POOL_IMAGE.astype("float64"),), np.array([[2.75, 3], [5.25, 4]]))


def means_told_apart(average_pool: Any) -> AbstractContextManager[None]:
    """Where the block fails with sums or whole numbers, say how they came about as far as another image shows it."""
    of_floats = {"pool.image_dtype": lambda: WITH_FRACTIONS.holds(average_pool)}

    def by_stride() -> bool:
        return any(_divides(average_pool, number) for number in (lambda stride: stride, lambda stride: stride**2))

    return told_apart(
        {
            "pool.sum_only": {
                # Where the stride is 1, the sum is divided by 1.
                "pool.divided_by_stride": by_stride,
                "pool.multiplied_again": lambda: _is_a_little_less_than_one(average_pool),
            },
            "pool.divided_by_size": {
                "pool.divided_by_stride": by_stride,
                "pool.divisor": lambda: not _divides(average_pool, lambda stride: 3),
            },
            "pool.divided_by_stride": {"pool.divisor": lambda: not by_stride()},
            "pool.divided_by_four": {"pool.divisor": lambda: not _divides(average_pool, lambda stride: 4)},
            "pool.values": {
                "pool.divisor_for_two": lambda: IN_TWOS.holds(average_pool) and _divides_by_another(average_pool),
                "pool.divisor": lambda: _divides_by_another(average_pool),
                **left_out(average_pool),
            },
            "pool.size_ignored": one_short(average_pool),
            "pool.overflow": {"values.pixels_cast": lambda: BRIGHT_PIXEL.holds(average_pool)},
            "pool.whole_numbers": of_floats,
            "values.integer_type": of_floats,
        }
    )


def _divides(average_pool: Any, number: Callable[[int], int]) -> bool:
    """Whether the sums of windows of 3×3 are divided by ``number`` of the stride, for each of two strides."""
    calls = [
        Control((POOL_IMAGE,), SUMS[::stride, ::stride] / number(stride), {"size": 3, "stride": stride})
        for stride in (1, 2)
    ]
    return all(call.holds(average_pool) for call in calls)


def _divides_by_another(average_pool: Any) -> bool:
    """Whether the sums of windows of 3×3 are all divided by one and the same number, which is not 9."""
    try:
        answer = as_array(average_pool(POOL_IMAGE, size=3, stride=1))
    except CheckFailed:
        return False
    if answer.shape != SUMS.shape or not answer.all():
        return False
    numbers = SUMS / answer.astype("float64")
    return bool(np.allclose(numbers, numbers[0, 0]) and not np.isclose(numbers[0, 0], 9))


def _is_a_little_less_than_one(average_pool: Any) -> bool:
    """Whether the sum of the one pixel, 1, shows that it was divided by 49 and multiplied by 49."""
    try:
        answer = as_array(average_pool(ONE_PIXEL, size=SIDE))
    except CheckFailed:
        return False
    return answer.size == 1 and 0 < 1 - float(answer.flat[0]) < 1e-6
