"""Let the student's function read image files, and name what it does with their shape, format, colors and size."""

import io
import re
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.pictures import image_file

from ..judging import EXACT, require_gray_values

# Gray values that an answer may be off: for a JPEG file's pixels, for a tinted picture's, and for a resized picture's.
LOSSY, TINTED, RESIZED = 14.0, 10.0, 22.0
# Grays of a picture's middle and of its marked end.
DARK, BRIGHT = 40, 220
# Added to red, green and blue: the gray value stays nearly the same by every usual way to compute it.
TINT = (60, -23, -37)
# How NumPy and TensorFlow say how many values they were asked to reshape.
RESHAPED = re.compile(r"(?:array of size|tensor with) (\d+)")


def read_digit(load_digit: Any, picture: np.ndarray, path: str, mode: str = "L") -> np.ndarray:
    """Let the student's function read ``picture`` from the file ``path``: see ``image_file`` and ``read_file``."""
    return read_file(load_digit, image_file(picture, path, mode), path, picture.shape[:2])


def read_file(
    load_digit: Any, file: bytes, path: str, size: tuple[int, int], beside: dict[str, bytes] | None = None
) -> np.ndarray:
    """Let the student's function read an image file; fails unless the answer is (1, 28, 28, 1).

    Args:
        file: its content.
        path: where it lies.
        size: height and width of the image in it.
        beside: other files that lie there.

    Returns:
        The answer's pixels, (28, 28) float64.
    """
    try:
        [done] = load_digit.run(load_digit.step(path, files={path: file} | (beside or {})))
        answer = as_array(done.value)
    except StudentFailed as problem:
        _name_reshape(str(problem.facts.get("text", "")), size)
        raise
    if answer.shape != (1, 28, 28, 1):
        _name_shape(answer.shape, size)
    return answer.reshape(28, 28).astype("float64")


def tinted(gray: np.ndarray) -> np.ndarray:
    """A color picture (height, width, 3) uint8 with these gray values, which lie from 40 to 190."""
    return (gray[..., None].astype(int) + TINT).astype("uint8")


def name_color_mistake(answer: np.ndarray, picture: np.ndarray, tolerance: float = LOSSY) -> None:
    """Fail with words for one channel, or a mean with alpha, in place of the gray values."""
    with_alpha = (picture.astype(float).sum(axis=2) + 255) / 4
    if any(np.abs(answer - picture[..., channel]).max() <= tolerance for channel in range(3)):
        fail("load.one_channel")
    if np.abs(answer - with_alpha).max() <= tolerance:
        fail("load.other_gray")


def palette_entries(picture: np.ndarray) -> np.ndarray:
    """What stands in a file with a palette in place of each gray value: g is entry 7 g + 31."""
    return (picture.astype("int64") * 7 + 31) % 256


def palette_file(picture: np.ndarray) -> bytes:
    """The content of a PNG file whose palette holds the grays in another order."""
    # Loaded late: most exercises read no image.
    from PIL import Image

    palette = np.argsort(palette_entries(np.arange(256))).astype("uint8")
    image = Image.frombytes("P", picture.shape[::-1], palette_entries(picture).astype("uint8").tobytes())
    image.putpalette(np.repeat(palette, 3).tolist())
    file = io.BytesIO()
    image.save(file, format="PNG")
    return file.getvalue()


def require_palette_read(load_digit: Any, picture: np.ndarray, path: str) -> None:
    """Fail unless the student's function reads the grays of a file with a palette."""
    answer = read_file(load_digit, palette_file(picture), path, picture.shape)
    if np.array_equal(answer, palette_entries(picture)):
        fail("load.palette")
    require_gray_values(answer, picture, EXACT)


def require_resized(answer: np.ndarray, grays: np.ndarray) -> None:
    """Fail unless an answer shows the whole picture, resized.

    Args:
        grays: its gray values, (28, 28), or (n, 28, 28) where there are several right ones.
    """
    try:
        require_gray_values(answer, grays, RESIZED)
    except CheckFailed as problem:
        if problem.code == "image.other_values" and np.isfinite(answer).all():
            fail("load.cut")
        raise


def require_whole(load_digit: Any, height: int, width: int, path: str) -> None:
    """Fail unless both ends of a picture that is not square show in the answer, stretched or padded."""
    plain = np.full((height, width), DARK, dtype="uint8")
    without = read_digit(load_digit, plain, path)
    end = max(height, width) // 7
    for part in (slice(None, end), slice(-end, None)):
        picture = plain.copy()
        picture[part if height > width else (slice(None), part)] = BRIGHT
        if np.abs(read_digit(load_digit, picture, path) - without).max() < (BRIGHT - DARK) / 2:
            fail("load.cut")


def _name_reshape(text: str, size: tuple[int, int]) -> None:
    """Name what an error of reshape shows: how many values the array had."""
    found = RESHAPED.search(text)
    values, pixels = int(found[1]) if found else 0, size[0] * size[1]
    if values == pixels != 28 * 28:
        fail("load.not_resized", received=size)
    # Of the file's size, or resized already.
    for count in (pixels, 28 * 28):
        if values in (3 * count, 4 * count):
            fail("load.not_gray", channels=values // count)


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
