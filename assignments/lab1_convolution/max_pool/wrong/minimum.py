# wrong: np.min, copied for dark digits on white paper
# shows: pool.minimum
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return np.min(view[::stride, ::stride], axis=(2, 3))
