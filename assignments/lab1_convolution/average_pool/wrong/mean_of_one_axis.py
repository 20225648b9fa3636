# wrong: means of the rows of each window, an axis is left over
# shows: pool.one_axis
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].mean(axis=3)
