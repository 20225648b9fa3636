"""Say how the pixels inside of the border differ from the image."""

from typing import NoReturn

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.arrays import close


def fail_for_pixels(pixels: np.ndarray, image: np.ndarray) -> NoReturn:
    """Fail because ``pixels`` (H, W) are not ``image`` (H, W): they are its whole numbers, or something else."""
    values = image.astype("float64")
    whole = np.trunc(values)
    ways = (whole, np.floor(values), np.round(values), whole % 256, np.clip(whole, 0, 255))
    cut = any(close(pixels.astype("float64"), one) and not close(one, values) for one in ways)
    fail("pad.whole_numbers" if cut else "pad.pixels_changed")
