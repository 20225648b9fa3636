# wrong: rounds the mean to a whole number, as for pixels
# shows: values.rounded
# told: values.rounded
# fails: test_2x2_windows (values.rounded)
# fails: test_bright_pixels_and_a_remainder (values.rounded)
# fails: test_overlapping_windows (values.rounded)
# fails: test_any_values (values.rounded)
# fails: test_remainder_is_dropped (values.rounded)
# fails: test_stride_is_size_unless_given (values.rounded)
# fails: test_any_stride (values.rounded)
# fails: test_bright_pixels (values.rounded)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return np.round(view[::stride, ::stride].mean(axis=(2, 3)))
