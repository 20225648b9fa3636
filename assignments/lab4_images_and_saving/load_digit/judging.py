"""Let the student's function read image files, and name the shape that its answer has instead of (1, 28, 28, 1)."""

from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import fail
from autograder.student.checks.pictures import image_file


def read_digit(load_digit: Any, picture: np.ndarray, path: str, mode: str = "L") -> np.ndarray:
    """Let the student's function read ``picture`` from the file ``path``: see ``image_file`` and ``read_file``."""
    return read_file(load_digit, image_file(picture, path, mode), path, picture.shape[:2])


def read_file(load_digit: Any, file: bytes, path: str, size: tuple[int, int]) -> np.ndarray:
    """Let the student's function read an image file; fails unless the answer is (1, 28, 28, 1).

    Args:
        file: its content.
        path: where it lies.
        size: height and width of the image in it.

    Returns:
        The answer's pixels, (28, 28) float64.
    """
    [done] = load_digit.run(load_digit.step(path, files={path: file}))
    answer = as_array(done.value)
    if answer.shape != (1, 28, 28, 1):
        _name_shape(answer.shape, size)
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
