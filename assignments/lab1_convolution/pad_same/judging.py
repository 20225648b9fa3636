"""Say how a border, or the pixels inside of it, differ from what they should be."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks import as_array, fail, kind_of
from autograder.student.checks.arrays import close
from autograder.student.checks.failures import CheckFailed, StudentFailed
from autograder.student.checks.situations import Control, situations, told_apart

# Mistakes that show in the widths of the borders for these filters: code -> rows of widths.
FILTERS = (3, 5, 7, 9)
WIDTHS = {
    "pad.full_width": [(2, 4, 6, 8)],
    "pad.kernel_wide": [(3, 5, 7, 9)],
    # Half of the filter's size, rounded up or as `round` does.
    "pad.rounded_up": [(2, 3, 4, 5), (2, 2, 4, 4)],
    "pad.width_fixed": [(width,) * len(FILTERS) for width in range(1, 5)],
}
SQUARE, SMALL = np.arange(1, 50).reshape(7, 7), np.array([[4, 7], [2, 9]])


def fail_for_shape(pad_same: Any, answer: Any, image: np.ndarray, width: int) -> NoReturn:
    """Fail because the shape of ``answer`` is not that of ``image`` in a border of this width."""
    received = as_array(answer).shape
    if isinstance(answer, tuple | list) and tuple(answer) == grown(image, width):
        fail("answer.not_an_array", received=kind_of(answer))
    if received == image.shape:
        ways = _of_the_same_size(image, width).items()
        fail(next((code for code, one in ways if one.any() and close(as_array(answer), one)), "pad.not_padded"))
    if received in ((image.shape[0] + 2 * width, image.shape[1]), (image.shape[0], image.shape[1] + 2 * width)):
        fail("pad.one_direction")
    if not any(received == grown(image, other) for other in range(image.size)):
        fail("pad.shape", received=received)
    widths = _widths(pad_same)
    code = next((code for code, rows in WIDTHS.items() if widths in rows), "pad.other_width")
    fail(code, received=received)


def fail_for_border(padded: np.ndarray, image: np.ndarray, width: int) -> NoReturn:
    """Fail because the border around ``image`` is not zero: it holds the image's own pixels, or something else."""
    outside = np.ones(padded.shape, dtype=bool)
    outside[width : width + image.shape[0], width : width + image.shape[1]] = False
    border = set(padded[outside].tolist())
    fail("pad.pixels_in_border" if len(border) > 1 and border <= set(image.ravel().tolist()) else "pad.not_zero")


def fail_for_pixels(pixels: np.ndarray, image: np.ndarray) -> NoReturn:
    """Fail because ``pixels`` (H, W) are not ``image`` (H, W): they are its whole numbers, or something else."""
    values = image.astype("float64")
    whole = np.trunc(values)
    ways = (whole, np.floor(values), np.round(values), whole % 256, np.clip(whole, 0, 255))
    cut = any(close(pixels.astype("float64"), one) and not close(one, values) for one in ways)
    fail("pad.whole_numbers" if cut else "pad.pixels_changed")


@contextmanager
def no_border_needed() -> Iterator[None]:
    """Say so where the block, which asks for a 1×1 filter, fails because there is no border."""
    try:
        yield
    except CheckFailed as problem:
        if problem.code not in ("student.raised", "pad.shape", "pad.other_width"):
            raise
        fail("pad.empty_slice" if "into shape (0," in str(problem.facts.get("text", "")) else "pad.none_needed")


@contextmanager
def easier_told(pad_same: Any, vague: Collection[str], kernel_size: int, width: int) -> Iterator[None]:
    """Where the block fails with a code of ``vague`` or raises, say that it does not with an easier image, and why."""
    exchanged = {"pad.sides_exchanged": lambda: sides_exchanged(pad_same, kernel_size, width)}
    with (
        told_apart({"pad.square_only": exchanged}),
        situations(pad_same, vague, _easier_images(kernel_size, width)),
    ):
        yield


def _easier_images(kernel_size: int, width: int) -> dict[str, list[Control]]:
    """A square image and one of MNIST's size under the same filter, whose border is ``width`` wide: code -> call."""
    square, dot, bordered = (np.zeros((side, side)) for side in (2 + 2 * width, 28, 28 + 2 * width))
    square[width : width + 2, width : width + 2] = SMALL
    dot[14, 14] = bordered[14 + width, 14 + width] = 5
    return {
        "pad.square_only": [Control((SMALL, kernel_size), square)],
        "pad.fixed_size": [Control((dot, kernel_size), bordered)],
    }


def dealt_out(padded: np.ndarray, image: np.ndarray, width: int) -> bool:
    """Whether the values of ``image`` were dealt out row after row into the larger array, as ``resize`` does.

    Zeros follow them or stand around them, or the values come again; the array may have been moved by ``width`` then.
    """
    spare = padded.size - image.size
    ways = [np.pad(image.ravel(), (front, spare - front)) for front in (0, spare // 2, spare)]
    ways.append(np.resize(image, padded.size))
    wanted = np.pad(image, width)
    for way in ways:
        one = way.reshape(padded.shape)
        for found in (one, np.roll(one, (width, width), axis=(0, 1))):
            if close(padded, found) and not close(wanted, found):
                return True
    return False


def sides_exchanged(pad_same: Any, kernel_size: int, width: int) -> bool:
    """Whether height and width are taken for each other: a square is right, and an image without rows gets columns."""
    square = np.pad(SMALL, width)
    if not Control((SMALL, kernel_size), square).holds(pad_same):
        return False
    for empty in (np.zeros((0, 4)), np.zeros((4, 0))):
        try:
            if as_array(pad_same(empty, kernel_size)).shape != grown(empty, width)[::-1]:
                return False
        except StudentFailed as raised:
            # The part that an image is put into has the sides of its border.
            if f"from shape {empty.shape} into shape {empty.shape[::-1]}".replace(" ", "") not in _text(raised):
                return False
        except CheckFailed:
            return False
    return True


def _text(raised: StudentFailed) -> str:
    return str(raised.facts.get("text", "")).replace(" ", "")


def grown(image: np.ndarray, width: int) -> tuple[int, ...]:
    """The shape of ``image`` in a border of this width."""
    return tuple(size + 2 * width for size in image.shape)


def _of_the_same_size(image: np.ndarray, width: int) -> dict[str, np.ndarray]:
    """What a border that does not enlarge ``image`` (H, W) may leave of it: code -> array."""
    moved, inside = np.zeros_like(image), np.zeros_like(image)
    moved[width:, width:] = image[:-width, :-width]
    inside[width:-width, width:-width] = image[width:-width, width:-width]
    return {"pad.cut_back": moved, "pad.edge_overwritten": inside}


def _widths(pad_same: Any) -> tuple[int, ...]:
    """How wide the student's border is for each of ``FILTERS``; empty where it raises or has no one width."""
    try:
        shapes = [as_array(pad_same(SQUARE, kernel_size)).shape for kernel_size in FILTERS]
    except CheckFailed:
        return ()
    widths = tuple((shape[0] - len(SQUARE)) // 2 if shape else 0 for shape in shapes)
    return widths if shapes == [grown(SQUARE, width) for width in widths] else ()
