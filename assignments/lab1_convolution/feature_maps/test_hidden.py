"""Hidden: other numbers and sizes of filters, other images and dtypes, so that no answer typed in passes."""

import numpy as np

from autograder.student.checks.arrays import by_position
from autograder.student.checks.situations import Control, situations
from autograder.student.checks.unchanged import in_pieces, pixel_kinds, require_unchanged

from ..counting import convolution_told
from ..expected import correlate, require_maps


def test_any_number_of_filters(feature_maps):
    """Any number of filters of any size work, each with a map of its own, in their order.
    필터의 수와 크기가 달라도, 필터마다 순서대로 자기 속성맵이 나옵니다."""
    rng = np.random.default_rng(241)
    with convolution_told(feature_maps, filters=2):
        for count, size in ((3, 3), (1, 3), (5, 2), (4, 1), (2, 5)):
            image, kernels = rng.normal(0, 2, (8, 8)), rng.normal(0, 1, (count, size, size))
            threes = rng.normal(0, 1, (count, 3, 3))
            of_threes = np.stack([correlate(image, kernel) for kernel in threes])
            controls = {"conv.kernel_fixed": [Control((image, threes), of_threes)]}
            with situations(feature_maps, ("maps.values", "conv.shape", "conv.values"), controls):
                require_maps(feature_maps(image, kernels), image, kernels)
        # A filter that comes twice has two maps.
        kernels = rng.normal(0, 1, (2, 3, 3))[[0, 1, 0]]
        require_maps(feature_maps(image, kernels), image, kernels)


def test_any_height_width_and_stride(feature_maps):
    """Images of any height and width and other strides work.
    높이와 너비가 다른 이미지와 다른 stride도 됩니다."""
    rng = np.random.default_rng(242)
    with convolution_told(feature_maps, filters=2):
        for shape, count, size, stride in (((6, 9), 3, 3, 1), ((10, 7), 3, 3, 2), ((7, 12), 2, 2, 3)):
            image, kernels = rng.normal(0, 2, shape), rng.normal(0, 1, (count, size, size))
            require_maps(feature_maps(image, kernels, stride=stride), image, kernels, stride)
            require_maps(by_position(feature_maps, image, kernels, stride=stride), image, kernels, stride)


def test_fractions_and_negative_values(feature_maps):
    """Negative sums and fractions stay as they are, whatever the pixels' dtype; image and filters are not changed.
    픽셀의 dtype과 범위가 어떻든 음수와 소수가 그대로 남고, 받은 이미지와 필터는 바뀌지 않습니다."""
    rng = np.random.default_rng(243)
    kernels = rng.normal(0, 0.4, (3, 3, 3))
    with convolution_told(feature_maps, filters=2):
        for image in (*pixel_kinds((7, 6), seed=244), rng.random((6, 7)).astype("float32") - 0.5):
            require_maps(feature_maps(image, kernels), image, kernels)
            require_unchanged(feature_maps, [(image, kernels)])
        for some in (rng.integers(-3, 4, (2, 3, 3)), (kernels * 9).astype("float32"), in_pieces(kernels)):
            require_maps(feature_maps(image, some), image, some)
            require_unchanged(feature_maps, [(image, some)])
