"""Hidden: other numbers of images, other pixels and dtypes, so that an answer for the public images alone fails."""

import numpy as np

from autograder.student.checks import as_array

from .judging import require_dtype, require_pixels, with_channel_axis

SEED = 7


def test_every_pixel_stays_in_place(reshape_images):
    """Every pixel of every image is where it was.
    모든 이미지의 모든 픽셀이 제자리에 있습니다."""
    rng = np.random.default_rng(SEED)
    images = rng.integers(0, 256, (6, 28, 28), dtype="uint8")
    require_pixels(with_channel_axis(reshape_images, images, anywhere=True), images)


def test_any_number_of_images(reshape_images):
    """Other numbers of images work as well.
    다른 장수의 이미지도 됩니다."""
    rng = np.random.default_rng(SEED)
    for count in (1, 3, 11):
        with_channel_axis(reshape_images, rng.integers(0, 256, (count, 28, 28), dtype="uint8"))


def test_keeps_the_dtype(reshape_images):
    """uint8 stays uint8, floats stay floats.
    uint8은 uint8로, 실수는 실수로 남습니다."""
    for dtype in ("uint8", "float32", "float64", "int16"):
        images = np.ones((4, 28, 28), dtype=dtype)
        given_back = reshape_images(images)
        as_array(given_back)
        require_dtype(reshape_images, given_back, images)
