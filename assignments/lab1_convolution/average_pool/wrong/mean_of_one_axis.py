# wrong: means of the rows of each window, an axis is left over
# shows: pool.one_axis
# told: pool.one_axis
# fails: test_2x2_windows (pool.one_axis)
# fails: test_bright_pixels_and_a_remainder (pool.shape)
# fails: test_overlapping_windows (pool.one_axis)
# fails: test_any_values (pool.one_axis)
# fails: test_remainder_is_dropped (pool.one_axis)
# fails: test_stride_is_size_unless_given (pool.one_axis)
# fails: test_any_stride (pool.one_axis)
# fails: test_bright_pixels (pool.one_axis)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].mean(axis=3)
