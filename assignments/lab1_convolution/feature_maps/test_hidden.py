import numpy as np

from autograder.checks import fail
from autograder.checks.arrays import by_position
from autograder.oracles.convolution import require_maps


def test_any_number_of_filters(feature_maps):
    """Any number of filters of any size work, each with a map of its own, in their order.
    필터의 수와 크기가 달라도, 필터마다 순서대로 자기 속성맵이 나옵니다."""
    rng = np.random.default_rng(241)
    for count, size in ((3, 3), (1, 3), (5, 2), (4, 1), (2, 5)):
        image, kernels = rng.normal(0, 2, (8, 8)), rng.normal(0, 1, (count, size, size))
        require_maps(feature_maps(image, kernels), image, kernels)
    # A filter that comes twice has two maps.
    kernels = rng.normal(0, 1, (2, 3, 3))[[0, 1, 0]]
    require_maps(feature_maps(image, kernels), image, kernels)


def test_any_height_width_and_stride(feature_maps):
    """Images of any height and width and other strides work.
    높이와 너비가 다른 이미지와 다른 stride도 됩니다."""
    rng = np.random.default_rng(242)
    for shape, count, size, stride in (((6, 9), 3, 3, 1), ((10, 7), 3, 3, 2), ((7, 12), 2, 2, 3)):
        image, kernels = rng.normal(0, 2, shape), rng.normal(0, 1, (count, size, size))
        require_maps(feature_maps(image, kernels, stride=stride), image, kernels, stride)
        require_maps(by_position(feature_maps, image, kernels, stride=stride), image, kernels, stride)


def test_fractions_and_negative_values(feature_maps):
    """Negative sums and fractions stay as they are, also for uint8 pixels; image and filters are not changed.
    uint8 픽셀에서도 음수와 소수가 그대로 남고, 받은 이미지와 필터는 바뀌지 않습니다."""
    rng = np.random.default_rng(243)
    kernels = rng.normal(0, 0.4, (3, 3, 3))
    for image in (rng.integers(0, 256, (7, 6), dtype="uint8"), rng.random((6, 7)).astype("float32") - 0.5):
        require_maps(feature_maps(image, kernels), image, kernels)
        if feature_maps.changes(image, kernels):
            fail("answer.changed_argument")
