# wrong: the stride is 1 by default, as with a convolution
# shows: pool.stride_default
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = 1 if stride is None else stride
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].max(axis=(2, 3))
