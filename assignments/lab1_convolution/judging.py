"""What public checks of this lab judge with.

The lecture's convolution (its image, filters and maps), and calls that tell how a wrong result came about.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from autograder.student.checks import as_array, dtype_of, fail
from autograder.student.checks.arrays import close, require_equal
from autograder.student.checks.failures import CheckFailed, StudentFailed
from autograder.student.checks.situations import Control, Unused, beyond_examples, situations, told_apart
from autograder.student.checks.unchanged import require_unchanged

from .counting import pooling_told
from .mistakes import fewer_decimals

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

# Bright pixels, wider than high, for filters with fractions.
BRIGHT_IMAGE = np.array(
    [[200, 13, 90, 255, 7, 61], [31, 180, 4, 66, 142, 0], [99, 5, 240, 18, 77, 123], [8, 150, 36, 211, 52, 170]],
    dtype="uint8",
)

# For pooling: whole windows of 2×2, overlapping ones of 3×3, and a remainder in both directions.
POOL_IMAGE = np.array([[3, 1, 0, 4], [5, 2, 7, 1], [0, 8, 6, 2], [9, 4, 3, 5]])
WIDE_POOL_IMAGE = np.array([[3, 1, 0, 4, 2], [5, 2, 7, 1, 8], [0, 8, 6, 2, 1], [9, 4, 3, 5, 6]])


class PlaceAsIndex(Control):
    """A call with a stride in which the first index beyond the result is a window's place in the image.

    An index that goes on past the end by one has another cause. The result, ``wanted``, has two places in height and
    in width, so that the second window starts beyond it.
    """

    def holds(self, function: Any) -> bool:
        """Whether the function raises an error for this index of its result."""
        try:
            function(*self.given, **self.options)
        except StudentFailed as raised:
            beyond = rf"index {self.options['stride']} is out of bounds for axis \d with size 2\b"
            return re.search(beyond, str(raised.facts.get("text", ""))) is not None
        return False


PLACE_AS_INDEX = {
    "values.place_as_index": [PlaceAsIndex((WIDE_POOL_IMAGE,), WIDE_POOL_IMAGE[::3, ::3], {"size": 1, "stride": 3})]
}


def require_values(
    answer: Any,
    wanted: np.ndarray,
    shape: str,
    values: str,
    mistakes: Mapping[str, Sequence[np.ndarray]],
) -> None:
    """``require_equal`` that also names types, maps of another size, exchanged axes, loops that return too early."""
    array = as_array(answer)
    if array.dtype.kind in "iu" and not close(wanted, np.trunc(wanted)) and close(array, np.trunc(wanted)):
        fail("values.integer_type")
    if array.shape == wanted.shape and dtype_of(answer) == "float16" and not close(array, wanted):
        most = float(np.abs(wanted).max())
        if np.allclose(array.astype("float64"), wanted, rtol=5e-3, atol=5e-3 * most):
            fail("values.float16")
    # As many maps as filters: it is the maps that have another size.
    if shape == "maps.shape" and array.ndim == wanted.ndim and len(array) == len(wanted):
        shape = "conv.shape"
    common = {
        "values.transposed": [wanted.swapaxes(-1, -2)],
        "values.first_row_only": _first_parts(wanted)[:3],
        "values.first_value_only": _first_parts(wanted)[3:],
        "values.scaled": [wanted / 255],
        "values.rounded": fewer_decimals(wanted),
    }
    require_equal(answer, wanted, shape, values, {**mistakes, **common})


def require_result(
    function: Any,
    given: Sequence[np.ndarray],
    wanted: np.ndarray,
    shape: str,
    values: str,
    mistakes: Mapping[str, Sequence[np.ndarray]],
    **options: int,
) -> None:
    """Fail unless the student's function gives ``wanted``, with the code of the mistake where it is a known one.

    Args:
        function: the student's function.
        given: the arrays that it is called with.
        wanted: the right array.
        shape: code where the shape differs.
        values: code where only the values differ, and the arrays that were given have not changed.
        mistakes: code -> arrays that the mistake gives.
        options: further arguments by name, such as ``stride``.
    """
    try:
        require_values(function(*given, **options), wanted, shape, values, mistakes)
    except CheckFailed as problem:
        # Pixels that change on the way explain wrong values.
        if problem.code == values:
            require_unchanged(function, [given])
        if problem.code == "conv.negatives_lost":
            # Small sums do not show whether large ones are cut off as well.
            bright = [np.full(given[0].shape, 200.0), *map(np.ones_like, given[1:])]
            if Control(bright, np.full(wanted.shape, 255), options).holds(function):
                fail("conv.clipped")
        raise


def unused_parts(image: np.ndarray, kernel: np.ndarray) -> dict[str, list[Unused]]:
    """Controls: whether the image, the filters, their fractions or the eighth bit of pixels play no part."""
    upside_down = (image[::-1].copy(), kernel)
    # Another mean as well: a result may come from that alone.
    brighter = (image[::-1] + 1, kernel)
    another = kernel + np.arange(kernel.size).reshape(kernel.shape)
    cast, whole = image.astype("int8").astype("float64"), np.trunc(kernel)
    return {
        "conv.kernel_unused": [Unused((image, kernel), (image, another), upside_down)],
        # It changes the shape only.
        "conv.image_unused": [Unused((image, kernel), brighter, (image[1:].copy(), kernel))],
        "values.pixels_cast": [Unused((image, kernel), (cast, kernel), upside_down)] if image.max() > 127 else [],
        # To a type of integers with a sign, and to uint8.
        "conv.kernel_cast": [
            Unused((image, kernel), (image, other), upside_down)
            for other in (whole, whole % 256)
            if not np.array_equal(whole, kernel)
        ],
    }


def require_pooled_in_twos(pool: Any, wanted: np.ndarray, mistakes: Mapping[str, Sequence[np.ndarray]]) -> None:
    """Fail unless windows of 2×2 on ``POOL_IMAGE`` give ``wanted``, 2×2."""
    # Of 4×4 windows it shows whether the last row is lost or all but the first.
    image, of_image = np.tile(POOL_IMAGE, (2, 2)), np.tile(wanted, (2, 2))
    parts = [Control((image,), one) for one in _first_parts(of_image)]
    controls = {
        "pool.last_window_lost": [Control((image,), of_image[:-1, :-1])],
        "values.first_row_only": parts[:3],
        "values.first_value_only": parts[3:],
        **PLACE_AS_INDEX,
    }
    with pooling_told(pool), situations(pool, ("pool.shape", "pool.values"), controls):
        require_result(pool, [POOL_IMAGE], wanted, "pool.shape", "pool.values", mistakes)


def require_pooled_without_remainder(
    pool: Any, image: np.ndarray, wanted: np.ndarray, mistakes: Mapping[str, Sequence[np.ndarray]]
) -> None:
    """Fail unless windows of 3×3 on ``image``, 4×7, give ``wanted``, 1×2; an error may come from the remainder only."""
    # A square of four windows and a remainder: the first window, turned so that no place in it is the same in all.
    window = image[:3, :3]
    square = np.pad(np.block([[window, window[::-1]], [window[:, ::-1], window.T]]), (0, 1), mode="edge")
    controls = {
        "pool.square_only": [Control((square,), np.full((2, 2), wanted[0, 0]), {"size": 3})],
        **PLACE_AS_INDEX,
    }
    raises = {"pool.remainder_raises": lambda: answers(pool, image[:3, :6], size=3)}
    remainder = told_apart({"student.raised": raises})
    with pooling_told(pool), remainder, situations(pool, ("pool.shape", "pool.values"), controls):
        require_result(pool, [image], wanted, "pool.shape", "pool.values", mistakes, size=3)


def require_overlapping(
    pool: Any,
    wanted: np.ndarray,
    mistakes: Mapping[str, Sequence[np.ndarray]],
    excuses: Mapping[str, tuple[dict[str, int], np.ndarray, str]],
) -> None:
    """Fail unless windows of 3×3 that move by 1 on ``WIDE_POOL_IMAGE`` give ``wanted``, 2×3.

    Args:
        pool: the student's function.
        wanted: the right array.
        mistakes: code -> arrays that the mistake gives.
        excuses: code -> options, answer, other code. Who gives that answer for ``POOL_IMAGE`` under these options has
            made another mistake, and is told the other code.
    """
    try:
        with pooling_told(pool):
            require_result(pool, [WIDE_POOL_IMAGE], wanted, "pool.shape", "pool.values", mistakes, size=3, stride=1)
    except CheckFailed as problem:
        options, answer, other = excuses.get(problem.code, ({}, wanted, ""))
        if other and Control((POOL_IMAGE,), answer, options).holds(pool):
            fail(other, **problem.facts)
        raise
    image = WIDE_POOL_IMAGE[::-1].copy()
    try:
        with beyond_examples():
            require_values(pool(image, size=3, stride=1), wanted[::-1], "pool.shape", "pool.values", {})
    except CheckFailed:
        # Of overlapping windows, one that changes the image spoils the next.
        require_unchanged(pool, [(image,)])
        raise


def answers(function: Any, *given: Any, **options: Any) -> bool:
    """Whether the student's function answers at all."""
    try:
        function(*given, **options)
    except StudentFailed:
        return False
    return True


def _first_parts(wanted: np.ndarray) -> list[np.ndarray]:
    """The first row of (H', W') only in three ways, then its first value only: cut off, or with zeros behind it.

    Of two rows the first one is left, too, where only the last one is lost.
    """
    if wanted.ndim != 2 or len(wanted) < 3:
        return []
    row, value = np.zeros_like(wanted), np.zeros_like(wanted)
    row[0], value[0, 0] = wanted[0], wanted[0, 0]
    return [row, wanted[:1], wanted[0], value, wanted[:1, :1], wanted[0, :1], wanted[0, 0]]
