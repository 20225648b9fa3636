"""Hidden: other sizes, strides, remainders and dtypes, so that no answer typed in passes."""

import numpy as np

from autograder.student.checks.arrays import by_position
from autograder.student.checks.unchanged import pixel_kinds, require_unchanged

from ..counting import pooling_told
from .expected import require_average_pooled
from .judging import means_told_apart


def test_any_values(average_pool):
    """Every value counts: zeros, negative values and outliers as well; fractions stay.
    0과 음수, 유난히 큰 값까지 모두 세고, 소수는 그대로 남습니다."""
    rng = np.random.default_rng(271)
    sparse = rng.integers(0, 3, (6, 8)) * rng.integers(0, 9, (6, 8))
    with pooling_told(average_pool), means_told_apart(average_pool):
        for image in (rng.normal(0, 3, (6, 8)), rng.integers(-9, 10, (8, 6)), sparse, rng.random((6, 6)) ** 4):
            require_average_pooled(average_pool(image), image)
            require_average_pooled(average_pool(image[:6, :6], size=3, stride=3), image[:6, :6], 3, 3)


def test_remainder_is_dropped(average_pool):
    """What fills no window at the bottom and right is dropped, whatever the height and width.
    높이와 너비가 어떻든 아래쪽과 오른쪽에서 창을 채우지 못하는 나머지는 버립니다."""
    rng = np.random.default_rng(272)
    with pooling_told(average_pool), means_told_apart(average_pool):
        for shape, size in (((5, 7), 2), ((7, 6), 2), ((6, 9), 2), ((8, 11), 3), ((5, 5), 3)):
            image = rng.normal(0, 3, shape)
            image[::2, ::2] = 0
            require_average_pooled(average_pool(image, size=size), image, size)


def test_stride_is_size_unless_given(average_pool):
    """Other window sizes move by their own size.
    다른 크기의 창은 그 크기만큼 움직입니다."""
    rng = np.random.default_rng(273)
    with pooling_told(average_pool), means_told_apart(average_pool):
        for shape, size in (((9, 6), 3), ((8, 12), 4), ((4, 5), 1), ((5, 5), 5)):
            image = rng.normal(0, 3, shape)
            require_average_pooled(average_pool(image, size=size), image, size)
            require_average_pooled(by_position(average_pool, image, size=size), image, size)


def test_any_stride(average_pool):
    """A stride that is given is used, smaller or larger than the window.
    stride를 주면 창보다 작든 크든 그만큼 움직입니다."""
    rng = np.random.default_rng(274)
    with pooling_told(average_pool), means_told_apart(average_pool):
        for shape, size, stride in (
            # First a stride that is larger: of windows of 2×2 it shows whether size or stride makes them so.
            ((9, 11), 2, 3),
            ((7, 9), 3, 2),
            ((6, 8), 2, 1),
            ((8, 7), 3, 1),
            ((10, 7), 3, 2),
        ):
            image = rng.normal(0, 3, shape)
            require_average_pooled(average_pool(image, size=size, stride=stride), image, size, stride)
            require_average_pooled(by_position(average_pool, image, size=size, stride=stride), image, size, stride)


def test_bright_pixels(average_pool):
    """The mean is right for pixels of every dtype and range, and the image given is not changed.
    픽셀의 dtype과 범위가 어떻든 평균이 맞고, 받은 이미지는 바뀌지 않습니다."""
    with pooling_told(average_pool), means_told_apart(average_pool):
        for image in pixel_kinds((4, 6), seed=275):
            require_average_pooled(average_pool(image), image)
            require_unchanged(average_pool, [(image,)])
