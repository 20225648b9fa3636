# wrong: one reshape to (h, w, size, size) cuts each row into pieces, no windows
# shows: pool.reshaped
# told: pool.reshaped
# fails: test_2x2_windows (pool.reshaped)
# fails: test_bright_pixels_and_a_remainder (pool.reshaped)
# fails: test_any_values (pool.reshaped)
# fails: test_remainder_is_dropped (pool.reshaped)
# fails: test_stride_is_size_unless_given (pool.reshaped)
# fails: test_bright_pixels (pool.reshaped)
import numpy as np


def average_pool(image, size=2, stride=None):
    if stride in (None, size):
        h, w = np.array(image.shape) // size
        pieces = np.asarray(image, float)[:h * size, :w * size].reshape((h, w, size, size))
        return pieces.mean(axis=3).mean(axis=2)
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].mean(axis=(2, 3))
