import numpy as np

from autograder.student.checks import as_array, fail


def test_adds_a_channel_axis(reshape_images):
    """Five images (5, 28, 28) become (5, 28, 28, 1).
    이미지 다섯 장 (5, 28, 28)이 (5, 28, 28, 1)이 됩니다."""
    images = np.arange(5 * 28 * 28).reshape(5, 28, 28) % 256
    answer = as_array(reshape_images(images.astype("uint8")))
    if answer.shape != (5, 28, 28, 1):
        fail("reshape.no_channel_axis", received=answer.shape)
    # One value everywhere: the shape is right, and the images are gone.
    if answer.min() == answer.max():
        fail("reshape.pixels_moved")


def test_keeps_the_pixels(reshape_images):
    """The pixels keep their values and their order.
    픽셀의 값과 순서가 그대로입니다."""
    images = np.arange(2 * 28 * 28, dtype="float32").reshape(2, 28, 28)
    answer = as_array(reshape_images(images))
    if answer.size != images.size or not np.array_equal(answer.reshape(images.shape), images):
        fail("reshape.pixels_moved")
