import numpy as np

from autograder.student.checks import as_array, fail


def test_border_for_a_3x3_filter(pad_same):
    """For a 3×3 filter, a 4×4 image gets one line of zeros on every side.
    3×3 필터라면 4×4 이미지의 네 변에 0이 한 줄씩 더해집니다."""
    image = np.arange(1, 17).reshape(4, 4)
    padded = as_array(pad_same(image, 3))
    _require_shape(padded, (6, 6), {"pad.not_padded": (4, 4), "pad.full_width": (8, 8)})
    _require_border(padded, image, [padded[:1], padded[5:], padded[:, :1], padded[:, 5:]])


def test_mnist_image_and_a_5x5_filter(pad_same):
    """For a 5×5 filter, a 28×28 image becomes 32×32.
    5×5 필터라면 28×28 이미지가 32×32가 됩니다."""
    image = np.arange(28 * 28).reshape(28, 28) % 255 + 1
    padded = as_array(pad_same(image, 5))
    _require_shape(padded, (32, 32), {"pad.not_padded": (28, 28), "pad.full_width": (36, 36)})
    _require_border(padded, image, [padded[:2], padded[30:], padded[:, :2], padded[:, 30:]])


def _require_shape(padded, wanted, mistakes):
    if padded.shape != wanted:
        fail(
            next((code for code, shape in mistakes.items() if padded.shape == shape), "pad.shape"),
            received=padded.shape,
        )


def _require_border(padded, image, edges):
    """Fail unless the edges are zero and the pixels, none of which is zero, follow one another as in the image."""
    pixels = padded.astype("float64").round(3)
    unchanged = np.array_equal(pixels[pixels != 0], image.ravel())
    if any(np.any(edge.astype("float64").round(3)) for edge in edges):
        fail("pad.not_centered" if unchanged else "pad.not_zero")
    if not unchanged:
        fail("pad.pixels_changed")
