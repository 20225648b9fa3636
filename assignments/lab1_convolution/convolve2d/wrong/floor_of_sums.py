# wrong: rounds every sum down to a whole number
# shows: conv.whole_numbers
# told: conv.whole_numbers
# fails: test_2x2_filter_with_fractions (conv.whole_numbers)
# fails: test_filter_is_not_flipped (conv.whole_numbers)
# fails: test_any_filter_size (conv.whole_numbers)
# fails: test_any_stride (conv.whole_numbers)
# fails: test_fractions_and_negative_values (conv.whole_numbers)
import numpy as np


def convolve2d(image, kernel, stride=1):
    windows = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)[::stride, ::stride]
    return np.floor((windows * kernel).sum(axis=(2, 3)))
