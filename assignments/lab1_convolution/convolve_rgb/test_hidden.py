"""Hidden: other channels, sizes, strides and dtypes, so that no answer typed in passes."""

import numpy as np

from autograder.student.checks.arrays import by_position
from autograder.student.checks.situations import Control, situations
from autograder.student.checks.unchanged import in_pieces, pixel_kinds, require_unchanged

from ..counting import convolution_told
from ..expected import correlate, require_rgb_map


def test_each_channel_has_its_own_weights(convolve_rgb):
    """Every channel meets its own part of the filter, and all are added up.
    채널마다 필터의 자기 부분을 곱하고 모두 더합니다."""
    rng = np.random.default_rng(251)
    with convolution_told(convolve_rgb, channels=3):
        for shape in ((7, 7, 3), (5, 8, 3), (3, 8, 3), (6, 3, 3)):
            image, kernel = rng.normal(0, 2, shape), rng.normal(0, 1, (3, 3, 3))
            require_rgb_map(convolve_rgb(image, kernel), image, kernel)


def test_any_number_of_channels(convolve_rgb):
    """Any number of channels and any filter size work.
    채널의 수와 필터의 크기가 달라도 됩니다."""
    rng = np.random.default_rng(252)
    with convolution_told(convolve_rgb, channels=3):
        for channels, size in ((1, 3), (2, 3), (4, 2), (3, 1), (5, 5)):
            image, kernel = rng.normal(0, 2, (6, 8, channels)), rng.normal(0, 1, (size, size, channels))
            of_three = rng.normal(0, 2, (6, 8, 3)), rng.normal(0, 1, (size, size, 3))
            controls = {"rgb.three_only": [Control(of_three, correlate(*of_three))]}
            with situations(convolve_rgb, ("conv.shape", "conv.values"), controls):
                require_rgb_map(convolve_rgb(image, kernel), image, kernel)


def test_any_stride(convolve_rgb):
    """Other strides work in both directions.
    다른 stride도 행과 열 모두에서 됩니다."""
    rng = np.random.default_rng(253)
    with convolution_told(convolve_rgb, channels=3):
        for shape, size, stride in (((9, 11, 3), 3, 2), ((8, 10, 3), 3, 2), ((11, 8, 3), 2, 3)):
            image, kernel = rng.normal(0, 2, shape), rng.normal(0, 1, (size, size, shape[2]))
            require_rgb_map(convolve_rgb(image, kernel, stride=stride), image, kernel, stride)
            require_rgb_map(by_position(convolve_rgb, image, kernel, stride=stride), image, kernel, stride)


def test_fractions_and_negative_values(convolve_rgb):
    """Negative sums, large ones and fractions stay as they are, whatever the pixels' dtype and range.
    픽셀의 dtype과 범위가 어떻든 음수, 큰 수, 소수가 그대로 남습니다."""
    rng = np.random.default_rng(254)
    with convolution_told(convolve_rgb, channels=3):
        for image in pixel_kinds((7, 6, 3), seed=256):
            for kernel in (rng.normal(0, 0.4, (3, 3, 3)), rng.random((3, 3, 3)) * 2):
                require_rgb_map(convolve_rgb(image, kernel), image, kernel)


def test_leaves_image_and_filter_alone(convolve_rgb):
    """The image and the filter that were given are not changed.
    받은 이미지와 필터는 바뀌지 않습니다."""
    rng = np.random.default_rng(255)
    image, kernel = rng.normal(0, 2, (6, 8, 3)), rng.normal(0, 1, (3, 3, 3))
    kernels = (rng.integers(-3, 4, (3, 3, 3)), (kernel * 9).astype("float32"), kernel, in_pieces(kernel))
    require_unchanged(convolve_rgb, [(image, kernel) for image in pixel_kinds((5, 6, 3), seed=257)])
    require_unchanged(convolve_rgb, [(image, kernel) for kernel in kernels])
