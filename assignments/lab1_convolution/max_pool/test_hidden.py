"""Hidden: other sizes, strides, remainders and dtypes, so that no answer typed in passes."""

import numpy as np

from autograder.student.checks.arrays import by_position
from autograder.student.checks.unchanged import pixel_kinds, require_unchanged

from ..counting import pooling_told
from ..windows import window_told
from .expected import require_max_pooled


def test_negative_values(max_pool):
    """Negative values count as they are, also where a whole window is negative.
    창 전체가 음수여도 값을 그대로 비교합니다."""
    rng = np.random.default_rng(261)
    with window_told(max_pool), pooling_told(max_pool):
        for image in (rng.normal(0, 3, (6, 8)), -rng.random((8, 6)) - 0.2, rng.integers(-90, 10, (6, 6))):
            require_max_pooled(max_pool(image), image)
            require_max_pooled(max_pool(image[:6, :6], size=3, stride=3), image[:6, :6], 3, 3)


def test_remainder_is_dropped(max_pool):
    """What fills no window at the bottom and right is dropped, whatever the height and width.
    높이와 너비가 어떻든 아래쪽과 오른쪽에서 창을 채우지 못하는 나머지는 버립니다."""
    rng = np.random.default_rng(262)
    with window_told(max_pool), pooling_told(max_pool):
        for shape, size in (((5, 7), 2), ((7, 6), 2), ((6, 9), 2), ((8, 11), 3), ((5, 5), 3)):
            image = rng.normal(0, 3, shape)
            require_max_pooled(max_pool(image, size=size), image, size)


def test_stride_is_size_unless_given(max_pool):
    """Other window sizes move by their own size.
    다른 크기의 창은 그 크기만큼 움직입니다."""
    rng = np.random.default_rng(263)
    with window_told(max_pool), pooling_told(max_pool):
        for shape, size in (((9, 6), 3), ((8, 12), 4), ((4, 5), 1), ((5, 5), 5)):
            image = rng.normal(0, 3, shape)
            require_max_pooled(max_pool(image, size=size), image, size)
            require_max_pooled(by_position(max_pool, image, size=size), image, size)


def test_any_stride(max_pool):
    """A stride that is given is used, smaller or larger than the window.
    stride를 주면 창보다 작든 크든 그만큼 움직입니다."""
    rng = np.random.default_rng(264)
    with window_told(max_pool), pooling_told(max_pool):
        for shape, size, stride in (
            # First a stride that is larger: of windows of 2×2 it shows whether size or stride makes them so.
            ((9, 11), 2, 3),
            ((7, 9), 3, 2),
            ((6, 8), 2, 1),
            ((8, 7), 3, 1),
            ((10, 7), 3, 2),
        ):
            image = rng.normal(0, 3, shape)
            require_max_pooled(max_pool(image, size=size, stride=stride), image, size, stride)
            require_max_pooled(by_position(max_pool, image, size=size, stride=stride), image, size, stride)


def test_any_kind_of_pixels(max_pool):
    """Pixels of every dtype and range keep their values, and the image given is not changed.
    픽셀의 dtype과 범위가 어떻든 값이 그대로이고, 받은 이미지는 바뀌지 않습니다."""
    with window_told(max_pool), pooling_told(max_pool):
        for image in pixel_kinds((4, 6), seed=265):
            require_max_pooled(max_pool(image), image)
            require_unchanged(max_pool, [(image,)])
        # The largest value of each window is positive, and smaller in amount than the least.
        signed = np.where(np.indices((4, 6)).sum(axis=0) % 2, -image, image / 2)
        require_max_pooled(max_pool(signed), signed)
