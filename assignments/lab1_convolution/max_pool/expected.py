"""Judge max pooling done by hand: what is expected, and what the usual mistakes give instead."""

from typing import Any

import numpy as np

from autograder.student.checks import as_array
from autograder.student.checks.arrays import close

from ..expected import pool_mistakes, pooled, windows_of
from ..judging import require_values


def require_max_pooled(answer: Any, image: np.ndarray, size: int = 2, stride: int | None = None) -> None:
    """Fail unless the answer is ``image`` (H, W), max-pooled; a stride of None means ``size``."""
    step = stride or size
    expected = pooled(image, np.max, size, step)
    # What mistakes give is worked out where one was made.
    if close(as_array(answer), expected):
        return
    windows = windows_of(image, size, step)
    lowest = pooled(image, np.min, size, step)
    largest = np.where(-lowest > expected, lowest, expected)
    mistakes = {
        # Where all pixels are negative, the least value is the one that is furthest from 0 as well.
        "pool.minimum": [] if close(largest, lowest) else [lowest],
        "pool.absolute": [largest, np.maximum(-lowest, expected)],
        "pool.starts_at_zero": [np.maximum(expected, 0)],
        "pool.subsampled": [windows[..., 0, 0].astype("float64")],
        "pool.mean_not_maximum": [pooled(image, np.mean, size, step)],
        "pool.rows_compared": [np.array([[max(max(one.tolist())) for one in row] for row in windows], dtype="float64")],
        "pool.one_line": [
            one.astype("float64").max(axis=-1)
            for edge in (0, -1)
            for one in (windows[..., edge, :], windows[..., edge])
        ],
        **pool_mistakes(image, np.max, size, stride),
    }
    require_values(answer, expected, "pool.shape", "pool.values", mistakes)
