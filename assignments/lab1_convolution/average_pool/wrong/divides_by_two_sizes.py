# wrong: divides by size plus size, which is right for windows of 2×2 only
# shows: pool.divisor_for_two
# told: pool.divisor_for_two
# fails: test_bright_pixels_and_a_remainder (pool.divisor_for_two)
# fails: test_overlapping_windows (pool.divisor_for_two)
# fails: test_any_values (pool.divisor_for_two)
# fails: test_remainder_is_dropped (pool.divisor_for_two)
# fails: test_stride_is_size_unless_given (pool.divisor_for_two)
# fails: test_any_stride (pool.divisor_for_two)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].sum(axis=(2, 3)) / (size + size)
