"""What usual mistakes make of pictures: (height, width), or (n, height, width) with or without further axes."""

from collections.abc import Callable

import numpy as np

Way = Callable[[np.ndarray], np.ndarray]


def signed(pixels: np.ndarray) -> np.ndarray:
    """Pixels 0-255 as numbers of eight bits with a sign."""
    return np.where(pixels > 127, pixels - 256, pixels)


def stretched(pixels: np.ndarray) -> np.ndarray:
    """Pixels 0-255 by their own least and greatest value, from 0 to 1."""
    scaled: np.ndarray = (pixels - pixels.min()) / max(np.ptp(pixels), 1)
    return scaled


def standardised(pixels: np.ndarray) -> np.ndarray:
    """Pixels by their own mean and standard deviation."""
    scaled: np.ndarray = (pixels - pixels.mean()) / max(pixels.std(), 1e-7)
    return scaled


def _axes(pictures: np.ndarray) -> tuple[int, int]:
    return (0, 1) if pictures.ndim == 2 else (1, 2)


TRANSPOSED: tuple[Way, ...] = (lambda pictures: pictures.swapaxes(*_axes(pictures)),)
# Upside down, the right side on the left, and both.
MIRRORED: tuple[Way, ...] = (
    lambda pictures: np.flip(pictures, _axes(pictures)[0]),
    lambda pictures: np.flip(pictures, _axes(pictures)[1]),
    lambda pictures: np.flip(pictures, _axes(pictures)),
)
# By a quarter, to the left and to the right.
TURNED: tuple[Way, ...] = (
    lambda pictures: np.rot90(pictures, 1, _axes(pictures)),
    lambda pictures: np.rot90(pictures, -1, _axes(pictures)),
)
