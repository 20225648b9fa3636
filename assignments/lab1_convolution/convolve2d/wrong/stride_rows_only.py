# wrong: the stride counts for the rows only
# shows: conv.stride_not_in_columns
# told: conv.stride_not_in_columns
# fails: test_stride_2_of_the_slide (conv.stride_not_in_columns)
# fails: test_any_stride (conv.stride_not_in_columns)
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def convolve2d(image, kernel, stride=1):
    view = sliding_window_view(image, kernel.shape)
    return (view[::stride] * kernel).sum(axis=(2, 3))
