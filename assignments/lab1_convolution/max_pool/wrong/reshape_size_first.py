# wrong: reshape puts the window's axes first, which deals the pixels out to all windows in turn
# shows: pool.reshaped
# told: pool.reshaped
# fails: test_2x2_windows (pool.reshaped)
# fails: test_negative_values (pool.reshaped)
# fails: test_remainder_is_dropped (pool.reshaped)
# fails: test_stride_is_size_unless_given (pool.reshaped)
# fails: test_any_kind_of_pixels (pool.reshaped)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = stride or size
    if stride != size:
        view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
        return view[::stride, ::stride].max(axis=(-2, -1))
    h, w = image.shape[0] // size, image.shape[1] // size
    return image[:h * size, :w * size].reshape(size, size, h, w).max(axis=0).max(axis=0)
