"""Judge average pooling done by hand: what is expected, and what the usual mistakes give instead."""

from typing import Any

import numpy as np

from autograder.student.checks import as_array
from autograder.student.checks.arrays import close

from ..expected import pool_mistakes, pooled, windows_of
from ..judging import require_values


def require_average_pooled(answer: Any, image: np.ndarray, size: int = 2, stride: int | None = None) -> None:
    """Fail unless the answer is ``image`` (H, W), average-pooled; a stride of None means ``size``."""
    step = stride or size
    expected = pooled(image, np.mean, size, step)
    # What mistakes give is worked out where one was made.
    if close(as_array(answer), expected):
        return
    sums = pooled(image, np.sum, size, step)
    windows = windows_of(image, size, step)
    counts = np.maximum((windows != 0).sum(axis=(2, 3)), 1)
    mistakes = {
        "pool.maximum_not_mean": [pooled(image, np.max, size, step)],
        "pool.sum_only": [sums],
        "pool.divided_by_size": [sums / size],
        "pool.divided_by_four": [sums / 4],
        "pool.divided_by_stride": [sums / step**2, sums / step],
        "pool.median": [pooled(image, np.median, size, step)],
        "pool.midrange": [(pooled(image, np.max, size, step) + pooled(image, np.min, size, step)) / 2],
        "pool.zeros_left_out": [sums / counts],
        "pool.one_axis": [windows.mean(axis=axis) for axis in (2, 3)],
        "pool.halved_each_time": _halved_each_time(windows.reshape(*expected.shape, -1).astype("float64")),
        **pool_mistakes(image, np.mean, size, stride),
    }
    if image.dtype == np.uint8:
        mistakes["pool.overflow"] = [sums % 256 / size**2]
    require_values(answer, expected, "pool.shape", "pool.values", mistakes)


def _halved_each_time(values: np.ndarray) -> list[np.ndarray]:
    """What comes out of (H', W', n) where the mean so far and the next value are averaged, from the first or from 0."""
    found = []
    for mean in (values[..., 0], values[..., 0] / 2):
        for at in range(1, values.shape[-1]):
            mean = (mean + values[..., at]) / 2
        found.append(mean)
    return found
