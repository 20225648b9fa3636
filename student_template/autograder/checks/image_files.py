"""Image files that a student's function wrote, and digits in image files for it to read."""

from typing import Any

import numpy as np

from autograder.checks.answers import as_array, as_dict, as_text
from autograder.checks.failures import fail
from autograder.checks.reports import as_list, as_samples


def saved_images(probe: Any, images: list[np.ndarray], path: str) -> list[dict[str, Any]]:
    """Let the student's function save ``images`` one after the other at ``path``; fails unless images come of it.

    Returns:
        For each image a dict with ``mode``, ``size`` and ``changed``, and ``pixels``, the gray values in the file.
    """
    reports = [as_dict(report) for report in as_list(probe.save_images(images=images, path=path))]
    if len(reports) != len(images):
        fail("save.no_file")
    for report in reports:
        if report.get("written") is not True:
            fail("save.no_file")
        if report.get("pixels") is None:
            fail("save.not_an_image")
    return reports


def gray_image(report: dict[str, Any]) -> np.ndarray:
    """The gray values (28, 28) of a saved image; fails unless it has that size and one channel."""
    require_size(report)
    mode = as_text(report["mode"])
    # "1" holds one channel, too: what it lost shows in its pixels.
    if mode not in ("L", "1"):
        fail("save.colored", received=mode)
    return as_array(report.get("pixels"), (28, 28))


def require_size(report: dict[str, Any]) -> None:
    """Fail unless a saved image is 28 by 28."""
    size = as_samples(report["size"]).tolist()
    if size != [28, 28]:
        fail("save.size", received=tuple(size))


def read_digit(probe: Any, picture: np.ndarray, path: str, mode: str = "L") -> np.ndarray:
    """Let the student's function read ``picture`` from the file ``path``; fails unless the answer is (1, 28, 28, 1).

    Args:
        picture: (height, width) or (height, width, 3) uint8.
        mode: ``L``, ``RGB``, ``RGBA`` (opaque) or ``P`` (a palette of grays).

    Returns:
        The answer's pixels, (28, 28) float64.
    """
    answer = as_array(probe.read_picture(picture=picture, path=path, mode=mode))
    if answer.shape != (1, 28, 28, 1):
        _name_shape(answer.shape, picture.shape[:2])
    return answer.reshape(28, 28).astype("float64")


def _name_shape(shape: tuple[int, ...], size: tuple[int, int]) -> None:
    if size != (28, 28) and size[0] in shape:
        fail("load.not_resized", received=shape)
    if len(shape) > 2 and shape[-1] in (2, 3, 4):
        fail("load.not_gray", channels=shape[-1])
    if shape in ((28, 28, 1), (28, 28)):
        fail("load.no_batch_axis", received=shape)
    if shape in ((1, 28, 28), (1, 1, 28, 28)):
        fail("load.channel_axis", received=shape)
    fail("load.not_resized", received=shape)
