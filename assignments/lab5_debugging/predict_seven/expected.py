"""The pixels that have to reach the model: those of the file, divided by 255."""

import numpy as np

from autograder.student.checks import fail

from .judging import Watched

# Gray values from color differ by one in 255 between libraries; JPEG decoders differ by several at sharp edges.
PIXEL_TOLERANCE = 0.006
JPEG_TOLERANCE = 0.04


def require_scaled(report: Watched) -> None:
    """Fail if what reached the model is brighter than 1."""
    if report.seen.max() > 1 + PIXEL_TOLERANCE:
        fail("seven.not_scaled", highest=float(report.seen.max()))


def require_pixels(report: Watched, jpeg: bool) -> None:
    """Fail unless what reached the model is the file's pixels divided by 255."""
    tolerance = JPEG_TOLERANCE if jpeg else PIXEL_TOLERANCE
    seen = report.seen
    if seen.size == 784 and np.allclose(seen.reshape(28, 28), report.pixels / 255, atol=tolerance):
        return
    require_scaled(report)
    fail("seven.wrong_pixels")
