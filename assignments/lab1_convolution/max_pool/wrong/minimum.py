# wrong: np.min, copied for dark digits on white paper
# shows: pool.minimum
# told: pool.minimum
# fails: test_2x2_windows (pool.minimum)
# fails: test_negative_fractions_and_a_remainder (pool.minimum)
# fails: test_overlapping_windows (pool.minimum)
# fails: test_negative_values (pool.minimum)
# fails: test_remainder_is_dropped (pool.minimum)
# fails: test_stride_is_size_unless_given (pool.minimum)
# fails: test_any_stride (pool.minimum)
# fails: test_any_kind_of_pixels (pool.minimum)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return np.min(view[::stride, ::stride], axis=(2, 3))
