# wrong: reshape(h, w, s, s) does not give windows, the shape is right and the values are not
# shows: pool.reshaped
# told: pool.reshaped
# fails: test_2x2_windows (pool.reshaped)
# fails: test_negative_fractions_and_a_remainder (pool.reshaped)
# fails: test_negative_values (pool.reshaped)
# fails: test_remainder_is_dropped (pool.reshaped)
# fails: test_stride_is_size_unless_given (pool.reshaped)
# fails: test_any_kind_of_pixels (pool.reshaped)
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride is not None and stride != size:
        view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
        return view[::stride, ::stride].max(axis=(2, 3))
    h, w = image.shape[0] // size, image.shape[1] // size
    trimmed = image[:h * size, :w * size]
    return trimmed.reshape(h, w, size, size).max(axis=(2, 3))
