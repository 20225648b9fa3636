"""Tell which values of a pooling window have a part in the result, by images with one bright pixel."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import lru_cache
from typing import Any

import numpy as np

from autograder.student.checks import as_array
from autograder.student.checks.failures import CheckFailed
from autograder.student.checks.situations import told_apart

# The side of the windows that are looked at.
SIZE = 3
CORNERS = {(0, 0), (0, 2), (2, 0), (2, 2)}
DIAGONALS = ({(0, 0), (1, 1), (2, 2)}, {(0, 2), (1, 1), (2, 0)})
LINES = [
    *({(row, at) for at in range(SIZE)} for row in range(SIZE)),
    *({(at, column) for at in range(SIZE)} for column in range(SIZE)),
]
# Large enough that its share of a mean is no fraction, and that a cast to eight bits leaves something of it.
BRIGHT = 900


def window_told(pool: Any) -> AbstractContextManager[None]:
    """Where the block fails with wrong values, say which values of a window of 3×3 were left out, if any were."""
    asked = left_out(pool)
    short = one_short(pool)
    return told_apart(
        {"pool.values": asked, "pool.one_line": asked, "pool.subsampled": short, "pool.size_ignored": short}
    )


def one_short(pool: Any) -> dict[str, Callable[[], bool]]:
    """A question for ``told_apart``: whether windows end one row and one column too early, whatever their size."""
    sizes = (2, SIZE)
    blocks = [set(np.ndindex(size - 1, size - 1)) for size in sizes]
    return {"pool.window_one_short": lambda: [_seen(pool, size) for size in sizes] == blocks}


def left_out(pool: Any) -> dict[str, Callable[[], bool]]:
    """Questions for ``told_apart``: which values of a window of 3×3 have a part in the result, where some have none."""

    @lru_cache
    def seen() -> frozenset[tuple[int, int]]:
        return frozenset(_seen(pool, SIZE))

    return {
        **one_short(pool),
        "pool.corners": lambda: seen() == CORNERS,
        "pool.diagonal": lambda: seen() in DIAGONALS,
        "pool.middle": lambda: seen() == {(1, 1)},
        "pool.one_line": lambda: seen() in LINES,
        "pool.part_of_window": lambda: 0 < len(seen()) < SIZE * SIZE,
    }


def _seen(pool: Any, size: int) -> set[tuple[int, int]]:
    """The places of a window whose value alone gives a result other than 0; none where there is no one result."""
    found = set()
    for place in np.ndindex(size, size):
        image = np.zeros((size, size))
        image[place] = BRIGHT
        try:
            answer = as_array(pool(image, size=size))
        except CheckFailed:
            return set()
        if answer.shape != (1, 1):
            return set()
        if answer[0, 0]:
            found.add(place)
    return found
