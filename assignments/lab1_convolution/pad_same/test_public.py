"""Public: the border for 3×3, 5×5 and 1×1 filters, and the pixels' values. Hidden: any filter, image and dtype.
공개 검사는 3×3, 5×5, 1×1 필터의 테두리와 픽셀 값을 봐요. 비공개 검사는 그 밖의 필터와 이미지, dtype을 봐요."""

import numpy as np

from autograder.student.checks import as_array, fail, kind_of
from autograder.student.checks.failures import CheckFailed
from autograder.student.checks.situations import Control, beyond_examples, situations
from autograder.student.checks.unchanged import require_unchanged

from .judging import fail_for_pixels

MNIST_SIZE = np.arange(28 * 28).reshape(28, 28) % 255 + 1
SQUARE = np.array([[4, 7], [2, 9]])
DOT, BORDERED_DOT = np.zeros((28, 28)), np.zeros((30, 30))
DOT[14, 14] = BORDERED_DOT[15, 15] = 5
# What an image that is wider than high, or of another size than MNIST's, may be too much for.
VAGUE = ("pad.shape", "pad.one_direction")
CONTROLS = {
    "pad.square_only": [Control((SQUARE, 3), np.array([[0, 0, 0, 0], [0, 4, 7, 0], [0, 2, 9, 0], [0, 0, 0, 0]]))],
    "pad.fixed_size": [Control((DOT, 3), BORDERED_DOT)],
}


def test_border_for_a_3x3_filter(pad_same):
    """For a 3×3 filter, a 3×5 image gets one line of zeros on every side.
    3×3 필터라면 3×5 이미지의 네 변에 0이 한 줄씩 더해집니다."""
    with situations(pad_same, VAGUE, CONTROLS):
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
    with situations(pad_same, VAGUE, CONTROLS):
        _require_padded(pad_same, image, 7, 3)
    try:
        _require_padded(pad_same, image, 1, 0)
    except CheckFailed as problem:
        if problem.code == "student.raised" and "into shape (0," in str(problem.facts.get("text", "")):
            fail("pad.empty_slice")
        if problem.code in ("student.raised", "pad.shape"):
            fail("pad.none_needed")
        raise
    require_unchanged(pad_same, [(image, 5), (abs(image), 5)])


def _require_padded(pad_same, image, kernel_size, width):
    """Fail unless the image, no pixel of which is zero, lies in a border of zeros, ``width`` wide."""
    answer = pad_same(image, kernel_size)
    padded = as_array(answer)
    if padded.shape != _grown(image, width):
        _fail_for_shape(pad_same, answer, image, kernel_size, width)
    pixels = padded.astype("float64").round(3)
    unchanged = np.array_equal(pixels[pixels != 0], image.ravel())
    edges = [pixels[:width], pixels[::-1][:width], pixels[:, :width], pixels[:, ::-1][:, :width]]
    if any(np.any(edge) for edge in edges):
        fail("pad.not_centered" if unchanged else "pad.not_zero")
    if not unchanged:
        fail_for_pixels(padded[width : width + image.shape[0], width : width + image.shape[1]], image)


def _fail_for_shape(pad_same, answer, image, kernel_size, width):
    received = as_array(answer).shape
    if isinstance(answer, tuple | list) and tuple(answer) == _grown(image, width):
        fail("answer.not_an_array", received=kind_of(answer))
    if received == image.shape:
        fail("pad.not_padded")
    if received in ((image.shape[0] + 2 * width, image.shape[1]), (image.shape[0], image.shape[1] + 2 * width)):
        fail("pad.one_direction")
    if received == _grown(image, 1):
        fail("pad.width_fixed")
    # One line too many looks the same for a 3×3 filter, not for the next one.
    after = as_array(pad_same(image, kernel_size + 2)).shape
    twice = received == _grown(image, 2 * width) and after == _grown(image, 2 * width + 2)
    fail("pad.full_width" if twice else "pad.shape", received=received)


def _grown(image, width):
    return tuple(size + 2 * width for size in image.shape)
