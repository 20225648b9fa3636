"""Judge whether what a pixel becomes depends on that pixel alone, and name what else it depends on."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import CheckFailed, fail

TOLERANCE = 5e-4


def require_pixel_alone(scale_images: Any, given: list[np.ndarray], answers: list[np.ndarray]) -> None:
    """Fail unless one gray value becomes the same number in all of these batches."""
    if _are_one(_become(given, answers)):
        return
    for images, answer in zip(given, answers, strict=True):
        for image, one in zip(images, answer, strict=True):
            if not _are_one(_become([image], [one])):
                _name_place(given, answers)
    # The same pixels in another order have the same maximum, minimum and mean.
    turned = [images[:, ::-1, ::-1].copy() for images in given]
    try:
        turned_answers = [as_array(scale_images(images), images.shape) for images in turned]
    except CheckFailed:
        fail("scale.varies")
    for images, answer, other, other_answer in zip(given, answers, turned, turned_answers, strict=True):
        if not _are_one(_become([images[at] for at in (0, 1)], [answer[at] for at in (0, 1)])):
            # What differs from image to image.
            pairs = [([images[at], other[at]], [answer[at], other_answer[at]]) for at in (0, 1)]
        else:
            pairs = [([images, other], [answer, other_answer])]
        if not all(_are_one(_become(*pair)) for pair in pairs):
            fail("scale.varies")
    fail("scale.batch_dependent")


def _name_place(given: list[np.ndarray], answers: list[np.ndarray]) -> None:
    """Fail with words for pixels of one image of which some are divided by 255 only."""
    left = [~np.isclose(answer, images / 255, atol=TOLERANCE) for images, answer in zip(given, answers, strict=True)]
    pairs = [*zip(given, answers, left, strict=True)]
    if all(wrong.any() for wrong in left):
        if all((answer[wrong] == 0).all() for _, answer, wrong in pairs):
            fail("scale.empty_parts")
        if all((answer[wrong] == images[wrong]).all() for images, answer, wrong in pairs):
            fail("scale.parts_left")
    fail("scale.place_dependent")


def _become(given: list[np.ndarray], answers: list[np.ndarray]) -> dict[int, np.ndarray]:
    """Gray value -> all that it became."""
    pixels, numbers = (np.concatenate([one.ravel() for one in some]) for some in (given, answers))
    return {int(pixel): numbers[pixels == pixel] for pixel in np.unique(pixels)}


def _are_one(become: dict[int, np.ndarray]) -> bool:
    """Whether each gray value became one number."""
    return all(np.ptp(numbers) <= TOLERANCE for numbers in become.values())
