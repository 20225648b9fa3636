"""Writes a picture to an image file, in a folder of its own, and lets the student's function read it."""

import contextlib
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image


def read_picture(load_digit, picture, path, mode):
    """Write ``picture`` to ``path`` and read it by the student's function.

    Args:
        picture: (height, width) or (height, width, 3) uint8.
        path: file in a fresh folder; its ending decides the format.
        mode: ``P`` for a palette file of a gray picture, ``RGBA`` for one with an opaque alpha, else as the picture is.

    Returns:
        The function's answer, as it is.
    """
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        image_of(picture, mode).save(path)
        return load_digit(path)


def image_of(picture, mode):
    if mode == "P":
        # The grays stand in the palette in another order: the gray value g is entry 7 g + 31.
        entries = (np.arange(256) * 7 + 31) % 256
        palette = np.argsort(entries).astype("uint8")
        image = Image.frombytes("P", picture.shape[::-1], entries.astype("uint8")[picture].tobytes())
        image.putpalette(np.repeat(palette, 3).tolist())
        return image
    image = Image.fromarray(picture)
    return image.convert("RGBA") if mode == "RGBA" else image
