# wrong: the median, not the mean
# shows: pool.median
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return np.median(view[::stride, ::stride], axis=(2, 3))
