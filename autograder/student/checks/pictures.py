"""Pictures drawn here, for image files that a student's function writes or reads: digits, and smooth pictures."""

import io
from pathlib import PurePath

import numpy as np

# Ending of a file's name -> what Pillow calls the format.
FORMATS = {".png": "PNG", ".jpg": "JPEG", ".bmp": "BMP"}
SIDE = 28


def seven() -> np.ndarray:
    """A seven, white on black as in MNIST, drawn here: (28, 28) uint8 with values from 0 to 255."""
    image = np.zeros((28, 28))
    image[6:9, 7:21] = 255
    for row in range(9, 24):
        column = 20 - (row - 9) * 8 // 14
        image[row, column - 2 : column + 1] = (120, 255, 180)
    return image.astype("uint8")


def faint() -> np.ndarray:
    """A faint, asymmetric digit with many gray values and none brighter than 150."""
    rng = np.random.default_rng(6)
    image = np.zeros((28, 28))
    image[4:24, 9:13] = rng.integers(40, 151, (20, 4))
    image[20:24, 9:20] = rng.integers(40, 151, (4, 11))
    image[2:27, 3:25] += 12 * (image[2:27, 3:25] == 0)
    return image.astype("uint8")


def smooth(height: int, width: int, seed: int, low: int = 20, high: int = 235) -> np.ndarray:
    """A lopsided picture of slow waves, (height, width) uint8 from ``low`` to ``high``: the same one at every size.

    Whatever way it is resized, nearly the same picture comes out.
    """
    # The bounds come from one grid, so that the same picture has the same values at every size.
    grid = _waves(SIDE, SIDE, seed)
    field = (_waves(height, width, seed) - grid.min()) / (grid.max() - grid.min())
    picture: np.ndarray = np.round(low + (high - low) * np.clip(field, 0, 1)).astype("uint8")
    return picture


def image_file(picture: np.ndarray, path: str, mode: str = "L") -> bytes:
    """The content of an image file.

    Args:
        picture: (height, width) or (height, width, 3) uint8.
        path: its ending decides the format.
        mode: Pillow's mode of the file, such as ``L``, ``RGB`` or ``RGBA`` (opaque).
    """
    # Loaded late: most exercises read no image.
    from PIL import Image

    image = Image.fromarray(picture)
    file = io.BytesIO()
    (image if mode == "L" else image.convert(mode)).save(file, format=FORMATS[PurePath(path).suffix])
    return file.getvalue()


def _waves(height: int, width: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    down, across = np.meshgrid((np.arange(height) + 0.5) / height, (np.arange(width) + 0.5) / width, indexing="ij")
    field = np.zeros((height, width))
    for _ in range(4):
        rows, columns = rng.uniform(-0.7, 0.7, 2)
        field += rng.uniform(0.5, 1) * np.cos(2 * np.pi * (rows * down + columns * across) + rng.uniform(0, 2 * np.pi))
    return field
