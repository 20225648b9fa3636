# wrong: divides by stride², which is right only when stride equals size
# shows: pool.divided_by_stride
# told: pool.divided_by_stride
# fails: test_overlapping_windows (pool.divided_by_stride)
# fails: test_any_stride (pool.divided_by_stride)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].sum(axis=(2, 3)) / stride ** 2
