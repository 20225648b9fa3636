"""Judge scaled pixels by their values, and name what happened to them where these are others."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import fail

# Pixels and what they become, written down. float16, which has words of its own, is this exact.
PIXELS = [0, 1, 64, 128, 255]
SCALED = [0, 0.0039216, 0.2509804, 0.5019608, 1]
TOLERANCE = 5e-4


def batches() -> list[np.ndarray]:
    """Batches of two images of these pixels: with white, without black and white, and nearly black."""
    usual = np.stack([_filled(PIXELS), _filled(PIXELS[:4])])
    return [usual, np.stack([_filled([64, 128])] * 2), np.stack([_filled([0, 1])] * 2)]


def require_scaled(scale_images: Any) -> None:
    """Fail unless each pixel of these batches becomes the number written down."""
    given = batches()
    answers = [as_array(scale_images(images), images.shape) for images in given]
    for pixel in PIXELS:
        become = np.concatenate([answer[images == pixel] for answer, images in zip(answers, given, strict=True)])
        if become.max() - become.min() > TOLERANCE:
            fail("scale.batch_dependent")
    answer, images = answers[0], given[0]
    if answer.max() > 1 + TOLERANCE or np.allclose(answer, images / 256, atol=TOLERANCE):
        fail("scale.not_scaled", highest=float(answer.max()))
    for pixel, scaled in zip(PIXELS, SCALED, strict=True):
        if not np.allclose(answer[images == pixel], scaled, atol=TOLERANCE):
            fail("scale.integer_result" if answer.dtype.kind in "biu" else "scale.wrong_values", dtype=answer.dtype)


def _filled(pixels: list[int]) -> np.ndarray:
    """An image that repeats these pixels."""
    return np.resize(np.array(pixels, dtype="uint8"), (28, 28))
