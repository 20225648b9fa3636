# wrong: divides by size, not by size²
# shows: pool.divisor
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].sum(axis=(2, 3)) / size
