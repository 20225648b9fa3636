"""Hidden: many filters, images and dtypes, so that no size written into the code passes."""

import numpy as np

from autograder.student.checks.unchanged import pixel_kinds, require_unchanged

from .expected import require_padded
from .judging import no_border_needed


def test_any_odd_filter(pad_same):
    """The border follows the filter's size, from 1×1 on, and is equally wide on all sides.
    테두리의 폭은 1×1부터 필터 크기에 따라 정해지고 네 변에서 같습니다."""
    rng = np.random.default_rng(231)
    image = rng.integers(1, 99, (6, 6))
    for kernel_size in (3, 5, 7, 11):
        require_padded(pad_same, image, kernel_size)
    with no_border_needed():
        require_padded(pad_same, image, 1)


def test_any_height_and_width(pad_same):
    """Images of any height and width work.
    높이와 너비가 다른 이미지도 됩니다."""
    rng = np.random.default_rng(232)
    for shape, kernel_size in (((9, 4), 5), ((3, 8), 3), ((1, 6), 7)):
        image = rng.integers(1, 99, shape)
        require_padded(pad_same, image, kernel_size)


def test_pixels_stay_as_they_are(pad_same):
    """Pixels of every dtype keep their values, negative ones as well, and the image given is not changed.
    dtype이 어떻든, 음수도 픽셀의 값이 그대로이고, 받은 이미지는 바뀌지 않습니다."""
    rng = np.random.default_rng(233)
    for image in (
        *pixel_kinds((5, 6), seed=234),
        rng.normal(0, 3, (6, 5)).astype("float32"),
        rng.integers(1, 256, (6, 7), dtype="uint8"),
    ):
        require_padded(pad_same, image, 7)
        require_unchanged(pad_same, [(image, 5)])
