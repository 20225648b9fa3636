"""Image files that a student's function wrote, and digits in image files for it to read."""

import io
from pathlib import PurePath
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import fail

FORMATS = {".png": "PNG", ".jpg": "JPEG", ".bmp": "BMP"}


def saved_images(save_digit: Any, reader: Any, images: list[np.ndarray], path: str) -> list[dict[str, Any]]:
    """Let the student's function save ``images`` one after the other at ``path``; fails unless images come of it.

    Returns:
        For each image a dict: ``mode`` and ``size`` of the image in the file, ``pixels`` (its gray values, where it is
        28 by 28) and ``changed`` (whether the argument was changed in place).
    """
    done = save_digit.run(*(save_digit.step(image, path, collect=(path,)) for image in images))
    reports = []
    for one in done:
        if path not in one.files:
            fail("save.no_file")
        report = reader.image(file=one.files[path])
        if report is None:
            fail("save.not_an_image")
        if report["format"] != FORMATS[PurePath(path).suffix]:
            fail("save.other_format")
        reports.append(report | {"changed": one.changed})
    return reports


def gray_image(report: dict[str, Any]) -> np.ndarray:
    """The gray values (28, 28) of a saved image; fails unless it has that size and one channel."""
    require_size(report)
    # "1" holds one channel, too: what it lost shows in its pixels.
    if report["mode"] not in ("L", "1"):
        fail("save.colored", received=report["mode"])
    return report["pixels"]


def require_size(report: dict[str, Any]) -> None:
    """Fail unless a saved image is 28 by 28."""
    if report["size"] != (28, 28):
        fail("save.size", received=report["size"])


def image_file(picture: np.ndarray, path: str, mode: str = "L") -> bytes:
    """The content of an image file.

    Args:
        picture: (height, width) or (height, width, 3) uint8.
        path: its ending decides the format.
        mode: ``L``, ``RGB``, ``RGBA`` (opaque) or ``P`` (a palette of grays).
    """
    # Loaded late: most exercises read no image.
    from PIL import Image

    image = _palette_image(picture) if mode == "P" else Image.fromarray(picture)
    file = io.BytesIO()
    (image if mode == "L" else image.convert(mode)).save(file, format=FORMATS[PurePath(path).suffix])
    return file.getvalue()


def _palette_image(picture: np.ndarray) -> Any:
    from PIL import Image

    # The grays stand in the palette in another order: the gray value g is entry 7 g + 31.
    entries = (np.arange(256) * 7 + 31) % 256
    palette = np.argsort(entries).astype("uint8")
    image = Image.frombytes("P", picture.shape[::-1], entries.astype("uint8")[picture].tobytes())
    image.putpalette(np.repeat(palette, 3).tolist())
    return image


def read_digit(load_digit: Any, picture: np.ndarray, path: str, mode: str = "L") -> np.ndarray:
    """Let the student's function read ``picture`` from the file ``path``; fails unless the answer is (1, 28, 28, 1).

    Args:
        picture, mode: see ``image_file``.

    Returns:
        The answer's pixels, (28, 28) float64.
    """
    [done] = load_digit.run(load_digit.step(path, files={path: image_file(picture, path, mode)}))
    answer = as_array(done.value)
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
