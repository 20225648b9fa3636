# wrong: rounds the mean to a whole number, as for pixels
# shows: pool.whole_numbers
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return np.round(view[::stride, ::stride].mean(axis=(2, 3)))
