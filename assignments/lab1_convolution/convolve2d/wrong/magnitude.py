# wrong: takes the absolute value, as a feature is there or not
# shows: conv.absolute
# told: conv.absolute
# fails: test_filter_1_of_the_slide (conv.absolute)
# fails: test_stride_2_of_the_slide (conv.absolute)
# fails: test_2x2_filter_with_fractions (conv.absolute)
# fails: test_filter_is_not_flipped (conv.absolute)
# fails: test_any_filter_size (conv.absolute)
# fails: test_any_stride (conv.absolute)
# fails: test_fractions_and_negative_values (conv.absolute)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    view = np.lib.stride_tricks.sliding_window_view(image, (k, k))[::stride, ::stride]
    return np.abs(np.tensordot(view, kernel, axes=2))
