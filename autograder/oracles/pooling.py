"""Judge pooling done by hand: what is expected, and what the usual mistakes give instead."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from autograder.student.checks.arrays import require_equal

Reduce = Callable[..., np.ndarray]


def require_max_pooled(answer: Any, image: np.ndarray, size: int = 2, stride: int | None = None) -> None:
    """Fail unless the answer is ``image`` (H, W), max-pooled; a stride of None means ``size``."""
    step = stride or size
    expected = pooled(image, np.max, size, step)
    windows = _windows(image, size, step)
    lowest = pooled(image, np.min, size, step)
    mistakes = {
        "pool.minimum": [lowest],
        "pool.absolute": [np.where(-lowest > expected, lowest, expected), np.maximum(-lowest, expected)],
        "pool.starts_at_zero": [np.maximum(expected, 0)],
        "pool.subsampled": [windows[..., 0, 0].astype("float64")],
        "pool.mean_not_maximum": [pooled(image, np.mean, size, step)],
        **_mistakes(image, np.max, size, stride),
    }
    require_equal(answer, expected, "pool.shape", "pool.values", mistakes)


def require_average_pooled(answer: Any, image: np.ndarray, size: int = 2, stride: int | None = None) -> None:
    """Fail unless the answer is ``image`` (H, W), average-pooled; a stride of None means ``size``."""
    step = stride or size
    expected = pooled(image, np.mean, size, step)
    sums = pooled(image, np.sum, size, step)
    windows = _windows(image, size, step)
    counts = np.maximum((windows != 0).sum(axis=(2, 3)), 1)
    mistakes = {
        "pool.maximum_not_mean": [pooled(image, np.max, size, step)],
        "pool.sum_only": [sums],
        "pool.divisor": [sums / size, sums / 4, sums / step**2],
        "pool.median": [pooled(image, np.median, size, step)],
        "pool.zeros_left_out": [sums / counts],
        "pool.one_axis": [windows.mean(axis=axis) for axis in (2, 3)],
        **_mistakes(image, np.mean, size, stride),
    }
    if image.dtype == np.uint8:
        mistakes["pool.overflow"] = [sums % 256 / size**2]
    require_equal(answer, expected, "pool.shape", "pool.values", mistakes)


def pooled(image: np.ndarray, reduce: Reduce, size: int, stride: int) -> np.ndarray:
    """``reduce`` of every full window of (H, W): (H', W') float64."""
    return np.asarray(reduce(_windows(image, size, stride).astype("float64"), axis=(2, 3)))


def _windows(image: np.ndarray, size: int, stride: int) -> np.ndarray:
    return sliding_window_view(image, (size, size))[::stride, ::stride]


def _mistakes(image: np.ndarray, reduce: Reduce, size: int, stride: int | None) -> dict[str, list[np.ndarray]]:
    step = stride or size
    expected = pooled(image, reduce, size, step)
    # At the top and left, instead of at the bottom and right.
    rests = [(length - size) % step for length in image.shape]
    filled = np.pad(image, [(0, (step - rest) % step) for rest in rests])
    twos = [pooled(image, reduce, 2, other) for other in (2, step)] if min(image.shape) > 1 else []
    whole = np.trunc(expected)
    found = {
        "pool.partial_windows": [_with_partial_windows(image, reduce, size, step)],
        "pool.padded": [pooled(filled, reduce, size, step)],
        "pool.cut_at_the_top": [pooled(image[rests[0] :, rests[1] :], reduce, size, step)],
        "pool.size_ignored": [*twos, *(two[: len(expected), : expected.shape[1]] for two in twos)],
        "pool.whole_numbers": [whole, np.floor(expected), np.round(expected)],
    }
    if stride is None:
        found["pool.stride_default"] = [pooled(image, reduce, size, other) for other in (1, 2)]
    else:
        found["pool.stride_ignored"] = [pooled(image, reduce, size, other) for other in (size, 1)]
    return found


def _with_partial_windows(image: np.ndarray, reduce: Reduce, size: int, stride: int) -> np.ndarray:
    rows, columns = (range(0, length, stride) for length in image.shape)
    parts = image.astype("float64")
    return np.array([[reduce(parts[row : row + size, at : at + size]) for at in columns] for row in rows])
