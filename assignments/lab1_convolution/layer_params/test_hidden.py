"""Hidden: other layers, so that no number typed in passes."""

import numpy as np

from .expected import require_conv2d_params, require_dense_params


def test_any_convolution(conv2d_params):
    """Any Conv2D is counted: other kernel sizes, filters and channels.
    커널 크기와 필터 수, 채널 수가 다른 Conv2D도 셉니다."""
    rng = np.random.default_rng(281)
    for filters, kernel_size, in_channels in [
        (16, 5, 3),
        (16, 5, 8),
        (7, 1, 12),
        (96, 11, 3),
        (1, 4, 1),
        *rng.integers(2, 40, (6, 3)).tolist(),
    ]:
        require_conv2d_params(conv2d_params(filters, kernel_size, in_channels), filters, kernel_size, in_channels)
        named = conv2d_params(filters=filters, kernel_size=kernel_size, in_channels=in_channels)
        require_conv2d_params(named, filters, kernel_size, in_channels)


def test_any_dense_layer(dense_params):
    """Any Dense layer is counted.
    다른 크기의 Dense 층도 셉니다."""
    rng = np.random.default_rng(282)
    for inputs, units in [(784, 128), (784, 12), (128, 10), (1, 1), (5, 300), *rng.integers(2, 900, (6, 2)).tolist()]:
        require_dense_params(dense_params(inputs, units), inputs, units)
        require_dense_params(dense_params(inputs=inputs, units=units), inputs, units)
