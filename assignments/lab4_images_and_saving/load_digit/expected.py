"""Color files, files with a palette and pictures of other sizes: the gray values that count, and what went wrong.

Gray values from color differ between libraries, which weigh red, green and blue differently; every usual way counts.
"""

import io

import numpy as np

from autograder.student.checks import fail
from autograder.student.checks.pictures import smooth

from ..judging import require_gray_values

# Weights of red, green and blue: ITU-R 601 (Pillow, TensorFlow), ITU-R 709 (libpng), the plain mean.
GRAY_WEIGHTS = ((0.299, 0.587, 0.114), (0.2126, 0.7152, 0.0722), (1 / 3, 1 / 3, 1 / 3))
# Gray values that an answer may be off: for a JPEG file's pixels, and for a resized picture's.
LOSSY, RESIZED = 14.0, 22.0


def colored(height: int, width: int, seed: int, low: int = 20, high: int = 235) -> np.ndarray:
    """A smooth picture whose red, green and blue differ, (height, width, 3) uint8."""
    return np.stack([smooth(height, width, seed * 3 + part, low, high) for part in range(3)], axis=-1)


def gray_versions(picture: np.ndarray) -> np.ndarray:
    """The gray values of a picture by every usual way, (n, height, width) float64: one where it is gray already."""
    if picture.ndim == 2:
        return picture[None].astype("float64")
    return np.stack([picture @ np.array(weights) for weights in GRAY_WEIGHTS])


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


def near(answer: np.ndarray, picture: np.ndarray, tolerance: float) -> bool:
    """Whether an answer holds a picture's gray values by some usual way."""
    return any(np.abs(answer - gray).max() <= tolerance for gray in gray_versions(picture))


def name_color_mistake(answer: np.ndarray, picture: np.ndarray) -> None:
    """Fail with words for one channel, or a mean with alpha, in place of the gray values."""
    with_alpha = (picture.sum(axis=2) + 255) / 4
    mistakes = [picture[..., 0], picture[..., 1], picture[..., 2], with_alpha]
    if any(np.abs(answer - mistake).max() <= LOSSY for mistake in mistakes):
        fail("load.other_gray")


def require_resized(answer: np.ndarray, picture: np.ndarray) -> None:
    """Fail unless an answer shows the whole picture, resized."""
    if np.isfinite(answer).all() and answer.max() > 1 and not near(answer, picture, RESIZED):
        inverted = near(255 - answer, picture, RESIZED)
        transposed = near(answer.T, picture, RESIZED)
        two_values = np.isin(answer, (0, 255)).all()
        if not (inverted or transposed or two_values):
            fail("load.cut")
    require_gray_values(answer, gray_versions(picture), RESIZED)
