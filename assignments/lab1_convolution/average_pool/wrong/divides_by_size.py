# wrong: divides by size, not by size²
# shows: pool.divided_by_size
# told: pool.divided_by_size
# fails: test_2x2_windows (pool.divided_by_size)
# fails: test_bright_pixels_and_a_remainder (pool.divided_by_size)
# fails: test_overlapping_windows (pool.divided_by_size)
# fails: test_any_values (pool.divided_by_size)
# fails: test_remainder_is_dropped (pool.divided_by_size)
# fails: test_stride_is_size_unless_given (pool.divided_by_size)
# fails: test_any_stride (pool.divided_by_size)
# fails: test_bright_pixels (pool.divided_by_size)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].sum(axis=(2, 3)) / size
