# wrong: rounds the largest values to whole numbers, because pixels are whole numbers
# shows: values.rounded
# told: values.rounded
# fails: test_negative_fractions_and_a_remainder (values.rounded)
# fails: test_negative_values (values.rounded)
# fails: test_remainder_is_dropped (values.rounded)
# fails: test_stride_is_size_unless_given (values.rounded)
# fails: test_any_stride (values.rounded)
# fails: test_any_kind_of_pixels (values.rounded)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = stride or size
    windows = np.lib.stride_tricks.sliding_window_view(image, (size, size))[::stride, ::stride]
    return np.rint(windows.max(axis=(2, 3)).astype("float64"))
