"""Judge an array that should have got a channel axis, and name what happened to its shape where it has none."""

import re
from collections.abc import Callable
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, dtype_of, kind_of
from autograder.student.checks.failures import StudentFailed, fail
from autograder.student.checks.pixels import MIRRORED, TRANSPOSED, TURNED

from ..judging import is_made_for_mnist

# MNIST's test images: the least number that a function with the lecture's numbers in it works for.
LECTURE = 10_000
# What NumPy says where an array made beforehand is filled, and a line that fills one.
NO_PLACE = "could not broadcast input array"
FILLED = re.compile(r"\]\s*=(?!=)")


def with_channel_axis(reshape_images: Any, images: np.ndarray, anywhere: bool = False) -> Any:
    """The answer for ``images`` as it came; fails unless its shape is that of the images and a 1.

    Args:
        anywhere: an axis of size 1 in another place is taken, too. Another check refuses it.
    """
    try:
        answer = reshape_images(images)
    except StudentFailed as problem:
        if is_made_for_mnist(problem):
            fail("reshape.fixed_count")
        if problem.code == "student.raised" and len(images) > 1 and _shape(reshape_images, 1)[-3:] == (28, 28, 1):
            fail("reshape.one_only")
        if problem.code == "student.raised" and len(images) == 1 and _works_for_several(reshape_images):
            fail("reshape.single_raises")
        raise
    array = as_array(answer)
    wanted = (*images.shape, 1)
    if array.shape == wanted:
        return answer
    if len(images) > 1 and array.shape == (1, *images.shape[1:], len(images)):
        fail("reshape.count_as_channel", received=array.shape)
    # Of one image, the axis of the images and that of the channel look alike.
    if len(images) > 1 and array.ndim == 4 and sorted(array.shape) == sorted(wanted):
        if anywhere and without_channel_axis(array).shape == images.shape:
            return answer
        fail("reshape.channel_place", received=array.shape)
    if array.shape == (4,):
        fail("answer.not_an_array", received=kind_of(answer))
    if _has_one_count(reshape_images, array, len(images)):
        fail("reshape.first_only" if _shape(reshape_images, 5)[:1] == (1,) else "reshape.fixed_count")
    if np.array_equal(array, images):
        if _works_for_the_lecture(reshape_images):
            fail("reshape.fixed_count")
        # A single image shows what several hide: whether axes of size 1 are taken away.
        code = "reshape.squeezed" if _shape(reshape_images, 1) == (28, 28) else "reshape.unchanged"
        fail(code, received=array.shape)
    if array.shape == (28, 28, 1) and len(images) == 1 and _works_for_several(reshape_images):
        fail("reshape.single_lost", received=array.shape)
    if array.shape[1:] != wanted[1:]:
        fail("reshape.no_channel_axis", received=array.shape)
    as_array(answer, wanted)
    return answer


def without_channel_axis(array: np.ndarray) -> np.ndarray:
    """The images (n, 28, 28) again, wherever the axis of size 1 is."""
    return array.reshape([size for size in array.shape if size != 1])


def require_pixels(answer: Any, images: np.ndarray) -> None:
    """Fail unless the answer, with an axis of size 1, holds the pixels of ``images`` in their places."""
    array = without_channel_axis(as_array(answer))
    after = dtype_of(answer)
    images = images if after is None else images.astype(after)
    if np.array_equal(array, images):
        return
    if array.min() == array.max():
        fail("reshape.blank", value=float(array.min()))
    if code := _usual_mistake(array, images):
        fail(code)
    wrong = [at for at, (one, other) in enumerate(zip(array, images, strict=True)) if not np.array_equal(one, other)]
    code = "reshape.pixels_moved"
    if not array[array != images].any():
        code = "reshape.empty_parts" if len(wrong) == len(images) else "reshape.empty_images"
    elif len(wrong) < len(images):
        code = "reshape.some_images"
    fail(code, count=len(images), received=len(wrong), at=wrong[0])


def require_dtype(reshape_images: Any, answer: Any, images: np.ndarray) -> None:
    """Fail unless the answer has the dtype of ``images``. A list has none."""
    after = dtype_of(answer)
    # `dtype == None` is true for float64, so None is asked for by name.
    if after is None or after == images.dtype:
        return
    code = "reshape.filled" if _fills_an_array(reshape_images) else "reshape.dtype_changed"
    fail(code, before=images.dtype, after=after)


def _fills_an_array(reshape_images: Any) -> bool:
    """Whether images are put into an array made before: a line that does so stops at images that are too wide."""
    try:
        reshape_images(np.zeros((2, 28, 29), dtype="uint8"))
    except StudentFailed as problem:
        text, line = (str(problem.facts.get(name, "")) for name in ("text", "source"))
        return NO_PLACE in text and bool(FILLED.search(line))
    return False


def require_own_shape(reshape_images: Any, images: np.ndarray) -> None:
    """Fail if the function gives the array that it is given another shape, or changes it otherwise."""
    if not reshape_images.changes(images):
        return
    # Of zeros, only the shape can have changed where zeros come back.
    zeros = np.zeros_like(images)
    if reshape_images.changes(zeros) and not as_array(reshape_images(zeros)).any():
        fail("reshape.shape_in_place")
    fail("answer.changed_argument")


def _usual_mistake(array: np.ndarray, images: np.ndarray) -> str | None:
    """The code of the mistake that makes ``array`` of ``images``; None where there is none."""
    if np.allclose(array, images / 255):
        return "reshape.scaled"
    for code, results in MISTAKES.items():
        if any(np.array_equal(array, result) for result in results(images)):
            return code
    if _same_pixels(array, images) and not all(map(_same_pixels, array, images)):
        return "reshape.mixed_images"
    return None


def _in_two_orders(images: np.ndarray) -> list[np.ndarray]:
    """The images read column by column and filled in row by row, and the other way round."""
    return [images.ravel(order="F").reshape(images.shape), images.ravel().reshape(images.shape, order="F")]


def _moved_first(images: np.ndarray) -> list[np.ndarray]:
    """The axis of the images moved, and the array reshaped to the shape that it had."""
    return [images.transpose(axes).reshape(images.shape) for axes in ((1, 2, 0), (2, 1, 0), (1, 0, 2), (2, 0, 1))]


def _filled_then_moved(images: np.ndarray) -> list[np.ndarray]:
    """The pixels filled into a shape whose first axis is not that of the images, and that axis moved to the front."""
    count, height, width = images.shape
    return [
        np.moveaxis(images.reshape(height, width, count), 2, 0),
        np.moveaxis(images.reshape(height, count, width), 1, 0),
    ]


def _same_pixels(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether two arrays hold the same numbers, each as often, in any order."""
    return np.array_equal(np.sort(one.ravel()), np.sort(other.ravel()))


# Code -> what it makes of images (n, 28, 28).
MISTAKES: dict[str, Callable[[np.ndarray], list[np.ndarray]]] = {
    "reshape.transposed": lambda images: [way(images) for way in TRANSPOSED],
    "reshape.turned": lambda images: [way(images) for way in (*MIRRORED, *TURNED)],
    "reshape.images_reordered": lambda images: [images[::-1]],
    "reshape.last_image": lambda images: [np.repeat(images[-1:], len(images), axis=0)],
    "reshape.first_image": lambda images: [np.repeat(images[:1], len(images), axis=0)],
    "reshape.column_order": _in_two_orders,
    "reshape.moved_first": _moved_first,
    "reshape.count_not_first": _filled_then_moved,
}


def _has_one_count(reshape_images: Any, array: np.ndarray, given: int) -> bool:
    """Whether ``array``, for so many images, has as many as the answer for another number of images."""
    other = 2 if given != 2 else 3
    return array.ndim == 4 and array.shape[1:] == (28, 28, 1) and array.shape == _shape(reshape_images, other)


def _works_for_the_lecture(reshape_images: Any) -> bool:
    return _shape(reshape_images, LECTURE) == (LECTURE, 28, 28, 1)


def _works_for_several(reshape_images: Any) -> bool:
    return _shape(reshape_images, 2) == (2, 28, 28, 1)


def _shape(reshape_images: Any, count: int) -> tuple[int, ...]:
    try:
        return as_array(reshape_images(np.zeros((count, 28, 28), dtype="uint8"))).shape
    except StudentFailed:
        return ()
