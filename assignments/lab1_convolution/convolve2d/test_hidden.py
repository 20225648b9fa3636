"""Hidden: other sizes, filters, strides and dtypes, so that no answer typed in passes."""

import numpy as np

from autograder.student.checks.arrays import by_position
from autograder.student.checks.unchanged import in_pieces, pixel_kinds, require_unchanged

from ..counting import convolution_told
from ..expected import require_map


def test_filter_is_not_flipped(convolve2d):
    """Filters without any symmetry are used as they are, on images of any height and width.
    대칭이 아닌 필터도 뒤집지 않고, 높이와 너비가 다른 이미지에도 씁니다."""
    rng = np.random.default_rng(211)
    with convolution_told(convolve2d):
        for height, width in ((6, 9), (8, 5)):
            image, kernel = rng.normal(0, 2, (height, width)), rng.normal(0, 1, (3, 3))
            require_map(convolve2d(image, kernel), image, kernel, any_axes=False)


def test_any_filter_size(convolve2d):
    """Filters of other sizes work, from 1×1 to one as large as the image.
    1×1부터 이미지 크기까지 다른 크기의 필터도 됩니다."""
    rng = np.random.default_rng(212)
    with convolution_told(convolve2d):
        image = rng.normal(0, 2, (6, 6))
        for size in (1, 2, 4, 5):
            kernel = rng.normal(0, 1, (size, size))
            require_map(convolve2d(image, kernel), image, kernel)
        square, kernel = rng.normal(0, 2, (5, 5)), rng.normal(0, 1, (5, 5))
        require_map(convolve2d(square, kernel), square, kernel)


def test_any_stride(convolve2d):
    """Other strides work in both directions, also where they do not divide the size.
    다른 stride도 행과 열 모두에서 되고, 나누어떨어지지 않아도 됩니다."""
    rng = np.random.default_rng(213)
    with convolution_told(convolve2d):
        for shape, size, stride in (((9, 11), 3, 2), ((8, 10), 3, 2), ((11, 8), 2, 3), ((7, 12), 4, 5)):
            image, kernel = rng.normal(0, 2, shape), rng.normal(0, 1, (size, size))
            require_map(convolve2d(image, kernel, stride=stride), image, kernel, stride)
            require_map(by_position(convolve2d, image, kernel, stride=stride), image, kernel, stride)


def test_fractions_and_negative_values(convolve2d):
    """Negative sums and fractions stay as they are, whatever the pixels' dtype and range and wherever they lie.
    픽셀의 dtype과 범위가 어떻든, 메모리에 이어져 있지 않아도 음수와 소수가 그대로 남습니다."""
    rng = np.random.default_rng(214)
    kernel = rng.normal(0, 0.4, (3, 3))
    with convolution_told(convolve2d):
        for image in (
            *pixel_kinds((6, 6), seed=216),
            rng.integers(-20, 20, (7, 7)),
            rng.normal(0, 2, (8, 8)).T,
        ):
            require_map(convolve2d(image, kernel), image, kernel)


def test_leaves_image_and_filter_alone(convolve2d):
    """The image and the filter that were given are not changed.
    받은 이미지와 필터는 바뀌지 않습니다."""
    rng = np.random.default_rng(215)
    kernel = rng.normal(0, 1, (3, 3))
    kernels = (rng.integers(-3, 4, (3, 3)), (kernel * 9).astype("float32"), kernel, in_pieces(kernel))
    image = rng.normal(0, 2, (6, 8))
    require_unchanged(convolve2d, [(image, kernel) for image in pixel_kinds((5, 6), seed=217)])
    require_unchanged(convolve2d, [(image, kernel) for kernel in kernels])
