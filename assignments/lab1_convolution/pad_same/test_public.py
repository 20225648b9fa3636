"""Public: the border for 3×3, 5×5 and 1×1 filters, and the pixels' values. Hidden: any filter, image and dtype.
공개 검사는 3×3, 5×5, 1×1 필터의 테두리와 픽셀 값을 봐요. 비공개 검사는 그 밖의 필터와 이미지, dtype을 봐요."""

import numpy as np

from autograder.student.checks import as_array, fail
from autograder.student.checks.situations import beyond_examples
from autograder.student.checks.unchanged import require_unchanged

from .judging import dealt_out, easier_told, fail_for_border, fail_for_pixels, fail_for_shape, grown, no_border_needed

MNIST_SIZE = np.arange(28 * 28).reshape(28, 28) % 255 + 1
# What an image that is wider than high, or of another size than MNIST's, may be too much for.
VAGUE = ("pad.shape", "pad.other_width", "pad.one_direction")


def test_border_for_a_3x3_filter(pad_same):
    """For a 3×3 filter, a 3×5 image gets one line of zeros on every side.
    3×3 필터라면 3×5 이미지의 네 변에 0이 한 줄씩 더해집니다."""
    with easier_told(pad_same, VAGUE, 3, 1):
        _require_padded(pad_same, np.arange(1, 16).reshape(3, 5), 3, 1)


def test_mnist_image_and_a_5x5_filter(pad_same):
    """For a 5×5 filter, a 28×28 image becomes 32×32, for a 9×9 one 36×36.
    5×5 필터라면 28×28 이미지가 32×32가, 9×9 필터라면 36×36이 됩니다."""
    _require_padded(pad_same, MNIST_SIZE, 5, 2)
    with beyond_examples():
        _require_padded(pad_same, MNIST_SIZE, 9, 4)


def test_fractions_and_negative_values(pad_same):
    """Fractions and negative pixels stay as they are, also where a 1×1 filter needs no border; the image stays, too.
    소수와 음수인 픽셀도 값이 그대로이고, 1×1 필터라서 테두리가 없어도 그렇습니다. 받은 이미지는 바뀌지 않습니다."""
    image = np.array([[0.5, -2.25, 130.75], [200.5, 0.125, -7.0]])
    with easier_told(pad_same, VAGUE, 7, 3):
        _require_padded(pad_same, image, 7, 3)
    with no_border_needed():
        _require_padded(pad_same, image, 1, 0)
    require_unchanged(pad_same, [(image, 5), (abs(image), 5)])


def _require_padded(pad_same, image, kernel_size, width):
    """Fail unless the image, no pixel of which is zero, lies in a border of zeros, ``width`` wide."""
    answer = pad_same(image, kernel_size)
    padded = as_array(answer)
    if padded.shape != grown(image, width):
        fail_for_shape(pad_same, answer, image, width)
    if width and dealt_out(padded, image, width):
        fail("pad.dealt_out")
    pixels = padded.astype("float64").round(3)
    unchanged = np.array_equal(pixels[pixels != 0], image.ravel())
    edges = [pixels[:width], pixels[::-1][:width], pixels[:, :width], pixels[:, ::-1][:, :width]]
    middle = padded[width : width + image.shape[0], width : width + image.shape[1]]
    if any(np.any(edge) for edge in edges):
        if np.array_equal(middle, image):
            fail_for_border(padded, image, width)
        fail("pad.not_centered" if unchanged else "pad.not_zero")
    if not unchanged:
        fail_for_pixels(middle, image)
