"""Smooth pictures for image files: whatever way they are resized, nearly the same picture comes out.

Gray values from color differ between libraries, which weigh red, green and blue differently; every usual way counts.
"""

import numpy as np

from autograder.student.checks.failures import fail

SIDE = 28
# Weights of red, green and blue: ITU-R 601 (Pillow, TensorFlow), ITU-R 709 (libpng), the plain mean.
GRAY_WEIGHTS = ((0.299, 0.587, 0.114), (0.2126, 0.7152, 0.0722), (1 / 3, 1 / 3, 1 / 3))
# Gray values that an answer may be off: for a lossless file's own pixels, a JPEG file's, and a resized picture's.
EXACT, LOSSY, RESIZED = 3.0, 14.0, 22.0


def smooth(height: int, width: int, seed: int, low: int = 20, high: int = 235) -> np.ndarray:
    """A lopsided picture of slow waves, (height, width) uint8 from ``low`` to ``high``: the same one at every size."""
    # The bounds come from one grid, so that the same picture has the same values at every size.
    grid = _waves(SIDE, SIDE, seed)
    field = (_waves(height, width, seed) - grid.min()) / (grid.max() - grid.min())
    return np.round(low + (high - low) * np.clip(field, 0, 1)).astype("uint8")


def gray_versions(picture: np.ndarray) -> list[np.ndarray]:
    """The gray values of a picture, (height, width) float64, by every usual way: one way where it is gray already."""
    if picture.ndim == 2:
        return [picture.astype("float64")]
    return [picture[..., :3] @ np.array(weights) for weights in GRAY_WEIGHTS]


def require_gray_values(answer: np.ndarray, picture: np.ndarray, tolerance: float) -> None:
    """Fail unless ``answer`` holds the gray values, 0-255, of ``picture``.

    Args:
        answer: (28, 28), any number type.
        picture: what the file shows, (28, 28) or (28, 28, 3) uint8.
        tolerance: how far any gray value may be off.
    """
    answer = answer.astype("float64")
    versions = gray_versions(picture)
    if any(_close(answer, gray, tolerance) for gray in versions):
        return
    code = "image.other_values"
    if not answer.any():
        code = "image.black"
    elif answer.max() <= 1:
        code = "image.scaled"
    elif any(_close(255 - answer, gray, tolerance) for gray in versions):
        code = "image.inverted"
    elif any(_close(answer.T, gray, tolerance) for gray in versions):
        code = "image.transposed"
    elif np.isin(answer, (0, 255)).all():
        code = "image.two_values"
    fail(code)


def _close(answer: np.ndarray, gray: np.ndarray, tolerance: float) -> bool:
    return bool(np.all(np.isfinite(answer)) and np.abs(answer - gray).max() <= tolerance)


def _waves(height: int, width: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    down, across = np.meshgrid((np.arange(height) + 0.5) / height, (np.arange(width) + 0.5) / width, indexing="ij")
    field = np.zeros((height, width))
    for _ in range(4):
        rows, columns = rng.uniform(-0.7, 0.7, 2)
        field += rng.uniform(0.5, 1) * np.cos(2 * np.pi * (rows * down + columns * across) + rng.uniform(0, 2 * np.pi))
    return field
