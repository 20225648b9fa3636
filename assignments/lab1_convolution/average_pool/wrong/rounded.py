# wrong: rounds the mean to a whole number, as for pixels
# shows: pool.whole_numbers
# told: pool.whole_numbers
# fails: test_2x2_windows (pool.whole_numbers)
# fails: test_bright_pixels_and_a_remainder (pool.whole_numbers)
# fails: test_overlapping_windows (pool.whole_numbers)
# fails: test_any_values (pool.whole_numbers)
# fails: test_remainder_is_dropped (pool.whole_numbers)
# fails: test_stride_is_size_unless_given (pool.whole_numbers)
# fails: test_any_stride (pool.whole_numbers)
# fails: test_bright_pixels (pool.whole_numbers)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return np.round(view[::stride, ::stride].mean(axis=(2, 3)))
