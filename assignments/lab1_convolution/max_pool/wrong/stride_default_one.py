# wrong: the stride is 1 by default, as with a convolution
# shows: pool.stride_default
# told: pool.stride_default
# fails: test_2x2_windows (pool.stride_default)
# fails: test_negative_fractions_and_a_remainder (pool.stride_default)
# fails: test_negative_values (pool.stride_default)
# fails: test_remainder_is_dropped (pool.stride_default)
# fails: test_stride_is_size_unless_given (pool.stride_default)
# fails: test_any_kind_of_pixels (pool.stride_default)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = 1 if stride is None else stride
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].max(axis=(2, 3))
