"""Judge a zero border around an image."""

from typing import Any

import numpy as np

from autograder.student.checks import as_array, fail
from autograder.student.checks.arrays import close

from .judging import dealt_out, easier_told, fail_for_border, fail_for_pixels, fail_for_shape, grown


def require_padded(pad_same: Any, image: np.ndarray, kernel_size: int) -> None:
    """Fail unless the function puts ``image`` (H, W) into a border of zeros, (kernel_size - 1) / 2 wide."""
    width = (kernel_size - 1) // 2
    with easier_told(pad_same, (), kernel_size, width):
        answer = pad_same(image, kernel_size)
    padded = as_array(answer)
    height, length = image.shape
    if padded.shape != grown(image, width):
        fail_for_shape(pad_same, answer, image, width)
    middle = padded[width : width + height, width : width + length]
    if close(padded, np.pad(image, width)):
        return
    if dealt_out(padded, image, width):
        fail("pad.dealt_out")
    if close(middle, image):
        fail_for_border(padded, image, width)
    corners = [(row, at) for row in range(2 * width + 1) for at in range(2 * width + 1)]
    if any(close(padded[row : row + height, at : at + length], image) for row, at in corners):
        fail("pad.not_centered")
    border = padded.astype("float64")
    border[width : width + height, width : width + length] = 0
    if np.any(border):
        fail("pad.not_zero")
    fail_for_pixels(middle, image)
