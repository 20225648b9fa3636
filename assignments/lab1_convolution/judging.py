"""What public checks of this lab judge with.

The lecture's convolution (its image, filters and maps), the usual mistakes with several maps, and an index.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from autograder.student.checks import as_array, fail
from autograder.student.checks.arrays import require_number

# The 6x6 image with its two filters, and the maps that the slides show.
SLIDE_IMAGE = np.array(
    [
        [1, 0, 0, 0, 0, 1],
        [0, 1, 0, 0, 1, 0],
        [0, 0, 1, 1, 0, 0],
        [1, 0, 0, 0, 1, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 0, 1, 0, 1, 0],
    ]
)
SLIDE_FILTERS = np.array([[[1, -1, -1], [-1, 1, -1], [-1, -1, 1]], [[-1, 1, -1], [-1, 1, -1], [-1, 1, -1]]])
SLIDE_MAPS = np.array(
    [
        [[3, -1, -3, -1], [-3, 1, 0, -3], [-3, -3, 0, 1], [3, -2, -2, -1]],
        [[-1, -1, -1, -1], [-1, -1, -2, 1], [-1, -1, -2, 1], [-1, 0, -4, 3]],
    ]
)
# A mistake: what the two filters give where the image has been padded first.
SLIDE_MAPS_OF_PADDED = np.array(
    [
        [
            [2, -2, -1, 1, -2, 0],
            [-2, 3, -1, -3, -1, -2],
            [-2, -3, 1, 0, -3, 0],
            [2, -3, -3, 0, 1, -2],
            [-2, 3, -2, -2, -1, -1],
            [-1, -2, 2, -3, 0, 0],
        ],
        [
            [0, 0, -1, -1, 0, 0],
            [0, -1, -1, -1, -1, 0],
            [0, -1, -1, -2, 1, -2],
            [0, -1, -1, -2, 1, -2],
            [0, -1, 0, -4, 3, -3],
            [-1, 0, 0, -3, 2, -2],
        ],
    ]
)


def stacking_mistakes(expected: np.ndarray) -> dict[str, list[np.ndarray]]:
    """What ``expected``, maps (F, H', W'), looks like where they were put together wrongly: code -> arrays."""
    return {
        "maps.filters_last": [np.moveaxis(expected, 0, -1)],
        "maps.reshaped": [np.moveaxis(expected, 0, -1).reshape(expected.shape)],
        "maps.summed": [expected.sum(axis=0)],
        "maps.joined": [np.concatenate(list(expected), axis=0), np.concatenate(list(expected), axis=1)],
        "maps.one_only": [expected[0], expected[0][np.newaxis], expected[-1], expected[-1][np.newaxis]],
        "maps.all_the_same": [np.stack([one] * len(expected)) for one in (expected[0], expected[-1])],
        "maps.order": [expected[::-1]],
        "maps.accumulated": [np.cumsum(expected, axis=0)],
        "maps.empty": [np.zeros_like(expected)],
    }


def require_index(answer: Any, expected: int, mistakes: Mapping[str, Sequence[float]] | None = None) -> None:
    """Fail unless the answer is the one index ``expected``.

    Args:
        answer: the student's answer.
        expected: the right index.
        mistakes: code -> numbers that the mistake gives; the first that fits names the failure.
    """
    array = as_array(answer)
    if array.ndim:
        fail("argmax.not_one_index", received=array.shape)
    require_number(answer, expected, "argmax.other", mistakes)
