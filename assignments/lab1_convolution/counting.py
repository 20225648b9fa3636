"""Tell how the places of a moving window were counted, where a shape or an exception only shows that it went wrong."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.student.checks import as_array
from autograder.student.checks.failures import CheckFailed, StudentFailed
from autograder.student.checks.situations import told_apart

# With a window of 3×3: five places for stride 1, three for stride 2, two for stride 3.
SQUARE = (7, 7)
RIGHT, INSIDE = (5, 3, 2), (5, 2, 1)
# What an index of the result says that is the window's place in the image: stride 3, two places.
BEYOND = re.compile(r"index 3 is out of bounds for axis \d with size 2\b")


@dataclass(frozen=True)
class Places:
    """The shapes that a student's function gives.

    Attributes:
        ask: the answer for an image of this shape, a square window of this size, and a stride.
    """

    ask: Callable[[tuple[int, int], int, int], Any]

    def sides(self, shape: tuple[int, int], size: int = 3, stride: int = 1) -> tuple[int, ...]:
        """Height and width of the answer; empty where the function raises."""
        try:
            return as_array(self.ask(shape, size, stride)).shape[-2:]
        except CheckFailed:
            return ()

    def right(self, shape: tuple[int, int], size: int = 3, stride: int = 1) -> bool:
        """Whether height and width of the answer are right."""
        return self.sides(shape, size, stride) == tuple((length - size) // stride + 1 for length in shape)

    def one_inside(self) -> bool:
        """Whether 1 is added before the division by the stride, in height or width or both."""
        seen = [self.sides(SQUARE, stride=stride) for stride in (1, 2, 3)]
        ways = ((INSIDE, INSIDE), (INSIDE, RIGHT), (RIGHT, INSIDE))
        return any(seen == list(zip(*way, strict=True)) for way in ways)

    def square_only(self) -> bool:
        """Whether a square image is right with any stride, and one that is wider or higher is not."""
        return self.right(SQUARE) and self.right(SQUARE, stride=2) and not all(map(self.right, ((6, 8), (8, 6))))

    def sides_exchanged(self) -> bool:
        """Whether height and width are taken for each other: a window of 3×3 has no place in a height of 2."""
        return self.right(SQUARE) and self.sides((2, 5)) == (3, 0) and 0 in self.sides((5, 2))

    def size_fixed(self) -> bool:
        """Whether windows of 3×3 are right, and no others."""
        return self.right(SQUARE) and not self.right(SQUARE, 2) and not self.right(SQUARE, 4)

    def remainder_raises(self) -> bool:
        """Whether the function raises where the size leaves a remainder, and there only."""
        return self.right((6, 6), 3, 3) and not self.sides(SQUARE, 3, 3)

    def cut_at_255(self) -> bool:
        """Whether the largest results are 255: those of the images here go on from there."""
        try:
            return float(as_array(self.ask((20, 20), 3, 1)).max()) == 255
        except CheckFailed:
            return False

    def place_as_index(self) -> bool:
        """Whether a window's place in the image is used as an index of the result."""
        try:
            self.ask(SQUARE, 3, 3)
        except StudentFailed as raised:
            return BEYOND.search(str(raised.facts.get("text", ""))) is not None
        return False


def convolution_told(function: Any, filters: int = 0, channels: int = 0) -> AbstractContextManager[None]:
    """Where the block fails with a shape or an exception, say how the places for the filter were counted.

    Args:
        function: the student's function.
        filters: how many filters it takes at once; 0 for one that has no axis for them.
        channels: how many channels its image has; 0 for an image without that axis.
    """

    def ask(shape: tuple[int, int], size: int, stride: int, weight: float = 1) -> Any:
        depth = (channels,) if channels else ()
        image = np.arange(float(np.prod(shape + depth))).reshape(shape + depth)
        kernel = np.full(((filters,) if filters else ()) + (size, size) + depth, weight)
        return function(image, kernel, stride=stride)

    def uses_filter() -> bool:
        return not np.array_equal(*(as_array(ask(SQUARE, 3, 1, weight)) for weight in (1, 2)))

    places = Places(ask)
    shapes = {
        "conv.one_inside": places.one_inside,
        "conv.sides_exchanged": places.sides_exchanged,
        "conv.square_only": places.square_only,
        "conv.kernel_fixed": lambda: places.size_fixed() and uses_filter(),
    }
    raised = {"values.place_as_index": places.place_as_index, **shapes}
    # Small sums do not show whether large ones are cut off as well.
    cut = {"conv.clipped": places.cut_at_255}
    return told_apart(
        {
            "conv.last_window_lost": shapes,
            "conv.shape": shapes,
            "maps.shape": shapes,
            "student.raised": raised,
            "conv.negatives_lost": cut,
            "conv.square_only": {"conv.sides_exchanged": places.sides_exchanged},
        }
    )


def pooling_told(function: Any) -> AbstractContextManager[None]:
    """Where the block fails with a shape or an exception, say how the places for the window were counted."""

    def ask(shape: tuple[int, int], size: int, stride: int) -> Any:
        return function(np.arange(float(np.prod(shape))).reshape(shape), size=size, stride=stride)

    places = Places(ask)
    exchanged = {"pool.sides_exchanged": places.sides_exchanged}
    shapes = {"pool.one_inside": places.one_inside, **exchanged, "pool.square_only": places.square_only}
    raised = {
        "values.place_as_index": places.place_as_index,
        "pool.remainder_raises": places.remainder_raises,
        **shapes,
    }
    return told_apart(
        {
            "pool.last_window_lost": shapes,
            "pool.shape": shapes,
            "student.raised": raised,
            "pool.square_only": exchanged,
            "pool.values": exchanged,
        }
    )
