"""Let the student's function read image files, and name what it does with their shape, format, colors and size."""

import io
import re
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import StudentFailed, fail
from autograder.student.checks.pictures import image_file, smooth

from ..judging import EXACT, gray_mistake, require_gray_values

# Gray values that an answer may be off: for a JPEG file's pixels, for a tinted picture's, and for a resized picture's.
LOSSY, TINTED, RESIZED = 14.0, 10.0, 22.0
# Grays of a picture's middle and of its marked end.
DARK, BRIGHT = 40, 220
# Added to red, green and blue: the gray value stays nearly the same by every usual way to compute it.
TINT = (60, -23, -37)
# Code -> method of Pillow that was called all the same -> the code that says so.
LOST = {
    # thumbnail calls resize by itself.
    "load.not_resized": {"thumbnail": "image.thumbnail", "resize": "image.resize_dropped"},
    "load.not_gray": {"convert": "image.convert_dropped"},
    "load.not_enlarged": {"thumbnail": "image.thumbnail"},
    "load.ends_lost": {"thumbnail": "image.thumbnail"},
    "image.transposed": {"getpixel": "image.getpixel_order"},
}
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
    """A color picture (height, width, 3) uint8 with these gray values, which lie from 65 to 185.

    Its left half is red, and its right half is not: no channel is the strongest everywhere.
    """
    picture = gray[..., None].astype(int) + TINT
    half = gray.shape[1] // 2
    picture[:, half:] -= 2 * np.array(TINT)
    return picture.astype("uint8")


def large_color_file() -> tuple[bytes, str]:
    """An image file in color of 56×56 pixels, and its path."""
    return image_file(tinted(smooth(56, 56, 31, 65, 185)), "control.png", "RGB"), "control.png"


def name_color_mistake(answer: np.ndarray, picture: np.ndarray, grays: np.ndarray, tolerance: float = LOSSY) -> None:
    """Fail with words for what stands in place of the gray values ``grays`` of a color picture (28, 28, 3)."""
    colors = picture.astype(float)
    mistakes = {
        "load.one_channel": list(np.moveaxis(colors, 2, 0)),
        "load.strongest_channel": [colors.max(axis=2), colors.min(axis=2)],
        "image.sum_overflows": [colors.sum(axis=2) % 256 / 3],
        "load.alpha": [(colors.sum(axis=2) + 255) / 4],
        "load.summed": [colors.sum(axis=2), colors.sum(axis=2) % 256, np.minimum(colors.sum(axis=2), 255)],
    }
    for code, results in mistakes.items():
        if any(np.abs(answer - result).max() <= tolerance for result in results):
            fail(code)
    # Gray files have checks of their own: these are values that come of the colors.
    if gray_mistake(answer, grays, tolerance) == "image.other_values":
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


def require_resized(answer: np.ndarray, grays: np.ndarray, picture: np.ndarray) -> None:
    """Fail unless an answer shows the whole picture, resized.

    Args:
        grays: its gray values, (28, 28), or (n, 28, 28) where there are several right ones.
        picture: as it lies in the file, (height, width).
    """
    code = gray_mistake(answer, grays, RESIZED)
    if code == "image.other_values" and np.isfinite(answer).all():
        code = _resize_mistake(answer, picture)
    if code:
        fail(code)


def _resize_mistake(answer: np.ndarray, picture: np.ndarray) -> str:
    """What was done in place of resizing: values repeated or cut off, or a part of one shown in the other."""
    if np.abs(np.resize(picture, (28, 28)) - answer).max() <= EXACT:
        return "load.np_resize"
    if _lies_in(answer, picture):
        return "load.cut"
    return "load.not_enlarged" if _lies_in(picture, answer) else "load.other_resize"


def _lies_in(part: np.ndarray, whole: np.ndarray) -> bool:
    """Whether an image is a piece of a larger one, wherever it lies."""
    if part.shape[0] > whole.shape[0] or part.shape[1] > whole.shape[1]:
        return False
    pieces = np.lib.stride_tricks.sliding_window_view(whole.astype("float64"), part.shape)
    return bool((np.abs(pieces - part).max(axis=(2, 3)) <= EXACT).any())


def require_whole(load_digit: Any, height: int, width: int, path: str) -> None:
    """Fail unless both ends of a picture that is not square show in the answer, stretched or padded."""
    plain = np.full((height, width), DARK, dtype="uint8")
    without = read_digit(load_digit, plain, path)
    end, middle, filled = max(height, width) // 7, max(height, width) // 2, []

    def shows(part: slice) -> bool:
        picture = plain.copy()
        picture[part if height > width else (slice(None), part)] = BRIGHT
        answer = read_digit(load_digit, picture, path)
        filled.append(np.array_equal(answer, np.resize(picture, answer.shape)))
        return bool(np.abs(answer - without).max() >= (BRIGHT - DARK) / 2)

    ends = [shows(slice(None, end)), shows(slice(-end, None))]
    if not all(ends) and all(filled):
        fail("load.np_resize")
    if not any(ends) and shows(slice(middle - end, middle + end)):
        fail("load.middle_only")
    if not all(ends):
        fail("load.ends_lost")


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


def _name_shape(shape: tuple[int, ...], size: tuple[int, int]) -> NoReturn:
    if size != (28, 28) and (size[0] in shape or (shape[1:] == (28, 28, 1) and shape[0] != 3)):
        fail("load.not_resized", received=shape)
    if len(shape) > 2 and shape[-1] in (2, 3, 4):
        fail("load.not_gray", channels=shape[-1])
    if shape in ((3, 28, 28, 1), (4, 28, 28, 1)):
        fail("load.not_gray", channels=shape[0])
    if shape[1:] == (28, 28, 1):
        fail("load.several_images", received=shape, count=shape[0])
    if shape in ((28, 28, 1), (28, 28)):
        fail("load.no_batch_axis", received=shape)
    if shape in ((1, 28, 28), (1, 1, 28, 28)):
        fail("load.channel_axis", received=shape)
    if int(np.prod(shape)) == 28 * 28 and sorted(shape)[-1] == 28 * 28:
        fail("load.flattened", received=shape)
    fail("load.other_shape" if size == (28, 28) else "load.not_resized", received=shape)
