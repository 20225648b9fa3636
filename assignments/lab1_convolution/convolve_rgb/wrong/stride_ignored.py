# wrong: the stride only makes the output smaller, the windows move by one
# shows: conv.stride_in_size_only
# told: conv.stride_in_size_only
# fails: test_2x2_filter_with_fractions (conv.stride_in_size_only)
# fails: test_any_stride (conv.stride_in_size_only)
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    full = (sliding_window_view(image, kernel.shape)[:, :, 0] * kernel).sum(axis=(2, 3, 4))
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    return full[:h, :w]
