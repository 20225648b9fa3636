# wrong: one number for both, so windows are as large as the stride that is given
# shows: pool.window_of_stride
# told: pool.window_of_stride
# fails: test_overlapping_windows (pool.window_of_stride)
# fails: test_any_stride (pool.window_of_stride)
import numpy as np


def max_pool(image, size=2, stride=None):
    size = size if stride is None else stride
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::size, ::size].max(axis=(-2, -1))
