"""Judge scaled pixels by their values, and name what happened to them where these are others."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail

from .pixels import TOLERANCE, require_pixel_alone

# Pixels and what they become, written down. float16, which has words of its own, is this exact.
PIXELS = [0, 1, 64, 128, 255]
SCALED = [0, 0.0039216, 0.2509804, 0.5019608, 1]
# What NumPy says of fractions that are to be written into an array of whole numbers.
NO_PLACE = "Cannot cast ufunc 'divide' output"


def batches() -> list[np.ndarray]:
    """Batches of two images of these pixels: with white, without black and white, nearly black, and beginning white."""
    usual = np.stack([_filled(PIXELS), _filled(PIXELS[:4])])
    return [usual, *(np.stack([_filled(pixels)] * 2) for pixels in ([64, 128], [0, 1], [255, 128, 0]))]


def require_scaled(scale_images: Any) -> None:
    """Fail unless each pixel of these batches becomes the number written down."""
    given = batches()
    try:
        answers = [scaled(scale_images, images) for images in given]
    except StudentFailed as problem:
        if NO_PLACE in problem.facts.get("text", ""):
            fail("scale.in_place")
        raise
    if code := _usual_mistake(given, answers):
        become = answers[0][given[0] == (128 if code == "scale.rounded" else 255)]
        if code == "scale.floored" and _divides_floats(scale_images, given):
            code = "scale.own_dtype"
        fail(code, received=float(become[0]))
    if pixel := _first_pixel_that_decides(given, answers):
        fail("scale.first_pixel", pixel=pixel[0])
    wrong = [
        {at for at in (0, 1) if not _explains(_right, [x[at]], [y[at]])} for x, y in zip(given, answers, strict=True)
    ]
    if all(len(images) == 1 for images in wrong) and len(set.union(*wrong)) == 1:
        fail("scale.some_images", at=wrong[0].pop())
    _require_dark_divided(given, answers)
    require_pixel_alone(scale_images, given, answers)
    answer, images = answers[0], given[0]
    _require_right_line(given, answers)
    if _explains(lambda x: x, given, answers):
        fail("scale.unchanged")
    if answer.max() > 1 + TOLERANCE:
        fail("scale.not_scaled", highest=float(answer.max()))
    become = [float(answer[images == pixel][0]) for pixel in PIXELS]
    far = np.argmax(np.abs(np.subtract(become, SCALED)))
    if not np.isclose(become[far], SCALED[far], atol=TOLERANCE):
        if answer.dtype.kind in "biu":
            fail("scale.integer_result", dtype=answer.dtype)
        fail("scale.other_value", pixel=PIXELS[far], received=become[far], wanted=SCALED[far])
    # A single image has an axis of size 1.
    scaled(scale_images, images[:1])


def is_wrong_already(scale_images: Any) -> bool:
    """Whether the batches of the first check come out wrong: what else is wrong may follow from that."""
    given = batches()
    try:
        return not _explains(_right, given, [scaled(scale_images, images) for images in given])
    except StudentFailed as problem:
        # Any other exception is told in its own words.
        return NO_PLACE in problem.facts.get("text", "")
    except CheckFailed:
        return True


@contextmanager
def unless_wrong_already(scale_images: Any) -> Iterator[None]:
    """Say of an exception in the block only that values differ, where the first check names what it follows from."""
    try:
        yield
    except StudentFailed as problem:
        if problem.code == "student.raised" and is_wrong_already(scale_images):
            fail("scale.wrong_values")
        raise


def scaled(scale_images: Any, images: np.ndarray) -> np.ndarray:
    """The answer for ``images``; fails unless it has their shape."""
    answer = as_array(scale_images(images))
    facts = {"received": answer.shape, "expected": images.shape}
    if answer.shape != images.shape and answer.size == images.size:
        added = answer.ndim - images.ndim
        if added and [size for size in answer.shape if size > 1] == [size for size in images.shape if size > 1]:
            fail("scale.axis_added" if added > 0 else "scale.axis_removed", **facts)
        if answer.ndim < images.ndim:
            fail("scale.flattened", **facts)
    return as_array(answer, images.shape)


def _divides_floats(scale_images: Any, given: list[np.ndarray]) -> bool:
    """Whether the same pixels come out right where they are floats: only the dtype of uint8 drops the fractions."""
    floats = [images.astype("float64") for images in given]
    try:
        return _explains(_right, floats, [scaled(scale_images, images) for images in floats])
    except CheckFailed:
        return False


def _require_dark_divided(given: list[np.ndarray], answers: list[np.ndarray]) -> None:
    """Fail if the darkest batches came back as they were, and all brighter ones were divided by 255."""
    pairs = sorted(zip(given, answers, strict=True), key=lambda pair: int(pair[0].max()))
    right = [_explains(_right, [images], [answer]) for images, answer in pairs]
    dark = right.index(True) if True in right else 0
    if dark and all(right[dark:]) and all(np.array_equal(images, answer) for images, answer in pairs[:dark]):
        fail("scale.dark_left_out", received=int(pairs[dark - 1][0].max()))


def _first_pixel_that_decides(given: list[np.ndarray], answers: list[np.ndarray]) -> tuple[int, ...] | None:
    """Pixels that, where a batch begins with one of them, cost all its fractions; None unless that explains all."""
    for whole in ((0,), (255,), (0, 255)):
        if _explains(lambda x, whole=whole: x // 255 if x.flat[0] in whole else x / 255, given, answers):
            return whole
    return None


def _require_right_line(given: list[np.ndarray], answers: list[np.ndarray]) -> None:
    """Fail if every pixel is divided by one number and another is added, unless these are 255 and 0."""
    black, white = (float(answers[0][given[0] == pixel][0]) for pixel in (0, 255))
    slope = (white - black) / 255
    # Without a slope there is no division; a slope of 1 changes the type only.
    if slope <= 0 or not _explains(lambda x: x * slope + black, [x.astype("float64") for x in given], answers):
        return
    if abs(black) > TOLERANCE:
        fail("scale.offset", black=black, white=white)
    if slope > 1 + TOLERANCE:
        fail("scale.multiplied", received=slope)
    divisor = 1 / slope
    # Below what the values can tell, a divisor is 255.
    if divisor > 1 + TOLERANCE and abs(divisor - 255) > 0.1:
        fail("scale.divisor", received=divisor)


def _usual_mistake(given: list[np.ndarray], answers: list[np.ndarray]) -> str | None:
    """The code of the mistake that gives all of these answers; None where there is none, or the answers are right."""
    numbers = [images.astype("float64") for images in given]
    if answers[0].dtype.kind in "biu" or _explains(_right, numbers, answers):
        return None
    return next(
        (code for code, ways in MISTAKES.items() if any(_explains(way, numbers, answers) for way in ways)), None
    )


def _explains(way: Callable[[np.ndarray], np.ndarray], given: list[np.ndarray], answers: list[np.ndarray]) -> bool:
    return all(np.allclose(way(images), answer, atol=TOLERANCE) for images, answer in zip(given, answers, strict=True))


def _right(x: np.ndarray) -> np.ndarray:
    return x / 255


def _length(x: np.ndarray, axis: int) -> np.ndarray:
    length = np.sqrt((x**2).sum(axis=axis, keepdims=True))
    return np.where(length == 0, 1, length)


# Code -> what it makes of a batch of pixels (n, 28, 28). "Each image" and "the batch" are two ways of one mistake.
BATCH, EACH = (0, 1, 2), (1, 2)
MISTAKES: dict[str, list[Callable[[np.ndarray], np.ndarray]]] = {
    "scale.minus_one_to_one": [lambda x: x / 127.5 - 1],
    "scale.floored": [lambda x: x // 255],
    # A comparison with 128 gives the same as a rounding to whole numbers.
    "scale.two_values": [lambda x: np.round(x / 255)],
    "scale.rounded": [lambda x: np.round(x / 255, 1), lambda x: np.round(x / 255, 2)],
    "scale.clipped": [lambda x: np.minimum(x, 1)],
    "scale.twice": [lambda x: x / 255 / 255],
    "scale.signed": [lambda x: ((x + 128) % 256 - 128) / 255],
    "scale.last_image": [lambda x: np.repeat(x[-1:], len(x), axis=0) / 255],
    "scale.first_image": [lambda x: np.repeat(x[:1], len(x), axis=0) / 255],
    "scale.inverted": [lambda x: 1 - x / 255],
    "scale.own_maximum": [lambda x, axes=axes: x / x.max(axis=axes, keepdims=True) for axes in (BATCH, EACH)],
    "scale.min_max": [lambda x, axes=axes: _stretched(x, axes) for axes in (BATCH, EACH)],
    "scale.standardised": [
        lambda x, axes=axes: (x - x.mean(axis=axes, keepdims=True)) / x.std(axis=axes, keepdims=True)
        for axes in (BATCH, EACH)
    ],
    "scale.normalize": [lambda x, axis=axis: x / _length(x, axis) for axis in (0, 1, 2)],
}


def _stretched(x: np.ndarray, axes: tuple[int, ...]) -> np.ndarray:
    least, most = x.min(axis=axes, keepdims=True), x.max(axis=axes, keepdims=True)
    return (x - least) / (most - least)


def _filled(pixels: list[int]) -> np.ndarray:
    """An image that repeats these pixels."""
    return np.resize(np.array(pixels, dtype="uint8"), (28, 28))
