"""Judge a zero border around an image."""

from typing import Any

import numpy as np

from autograder.student.checks import as_array, fail
from autograder.student.checks.arrays import close

from .judging import fail_for_pixels


def require_padded(answer: Any, image: np.ndarray, kernel_size: int) -> None:
    """Fail unless the answer is ``image`` (H, W) in a border of zeros, (kernel_size - 1) / 2 wide."""
    padded = as_array(answer)
    width = (kernel_size - 1) // 2
    height, length = image.shape
    if padded.shape != (height + 2 * width, length + 2 * width):
        if padded.shape == image.shape:
            fail("pad.not_padded")
        if padded.shape == (height + 4 * width, length + 4 * width):
            fail("pad.full_width")
        fail("pad.shape", received=padded.shape)
    middle = padded[width : width + height, width : width + length]
    if close(padded, np.pad(image, width)):
        return
    if close(middle, image):
        fail("pad.not_zero")
    corners = [(row, at) for row in range(2 * width + 1) for at in range(2 * width + 1)]
    if any(close(padded[row : row + height, at : at + length], image) for row, at in corners):
        fail("pad.not_centered")
    border = padded.astype("float64")
    border[width : width + height, width : width + length] = 0
    if np.any(border):
        fail("pad.not_zero")
    fail_for_pixels(middle, image)
