# wrong: divides by size² + 1, which is right for no window
# shows: pool.divisor
# told: pool.divisor
# fails: test_2x2_windows (pool.divisor)
# fails: test_bright_pixels_and_a_remainder (pool.divisor)
# fails: test_overlapping_windows (pool.divisor)
# fails: test_any_values (pool.divisor)
# fails: test_remainder_is_dropped (pool.divisor)
# fails: test_stride_is_size_unless_given (pool.divisor)
# fails: test_any_stride (pool.divisor)
# fails: test_bright_pixels (pool.divisor)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].sum(axis=(2, 3)) / (size**2 + 1)
