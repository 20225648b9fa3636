# wrong: half of the sum of the largest and the smallest value, which is the mean of two values only
# shows: pool.midrange
# told: pool.midrange
# fails: test_2x2_windows (pool.midrange)
# fails: test_bright_pixels_and_a_remainder (pool.midrange)
# fails: test_overlapping_windows (pool.midrange)
# fails: test_any_values (pool.midrange)
# fails: test_remainder_is_dropped (pool.midrange)
# fails: test_stride_is_size_unless_given (pool.midrange)
# fails: test_any_stride (pool.midrange)
# fails: test_bright_pixels (pool.midrange)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(np.asarray(image, dtype=float), (size, size))[::stride, ::stride]
    return (view.max(axis=(2, 3)) + view.min(axis=(2, 3))) / 2
