# wrong: the stride counts for the rows only
# shows: conv.stride_ignored
# told: conv.stride_ignored
# fails: test_stride_2_of_the_slide (conv.stride_ignored)
# fails: test_any_stride (conv.stride_ignored)
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def convolve2d(image, kernel, stride=1):
    view = sliding_window_view(image, kernel.shape)
    return (view[::stride] * kernel).sum(axis=(2, 3))
