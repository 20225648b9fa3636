"""Color pictures: the gray values that count.

Gray values from color differ between libraries, which weigh red, green and blue differently; every usual way counts.
"""

import numpy as np

from autograder.student.checks.pictures import smooth

# Weights of red, green and blue: ITU-R 601 (Pillow, TensorFlow), ITU-R 709 (libpng), the plain mean.
GRAY_WEIGHTS = ((0.299, 0.587, 0.114), (0.2126, 0.7152, 0.0722), (1 / 3, 1 / 3, 1 / 3))


def colored(height: int, width: int, seed: int, low: int = 20, high: int = 235) -> np.ndarray:
    """A smooth picture whose red, green and blue differ, (height, width, 3) uint8."""
    return np.stack([smooth(height, width, seed * 3 + part, low, high) for part in range(3)], axis=-1)


def gray_versions(picture: np.ndarray) -> np.ndarray:
    """The gray values of a color picture by every usual way, (n, height, width) float64."""
    return np.stack([picture @ np.array(weights) for weights in GRAY_WEIGHTS])


def near(answer: np.ndarray, picture: np.ndarray, tolerance: float) -> bool:
    """Whether an answer holds a color picture's gray values by some usual way."""
    return any(np.abs(answer - gray).max() <= tolerance for gray in gray_versions(picture))
