# wrong: the median, not the mean
# shows: pool.median
# told: pool.median
# fails: test_2x2_windows (pool.median)
# fails: test_bright_pixels_and_a_remainder (pool.median)
# fails: test_overlapping_windows (pool.median)
# fails: test_any_values (pool.median)
# fails: test_remainder_is_dropped (pool.median)
# fails: test_stride_is_size_unless_given (pool.median)
# fails: test_any_stride (pool.median)
# fails: test_bright_pixels (pool.median)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return np.median(view[::stride, ::stride], axis=(2, 3))
