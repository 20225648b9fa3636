# wrong: reshape without cutting, fails where the size does not divide the image
# shows: pool.remainder_raises
# told: pool.remainder_raises
# fails: test_negative_fractions_and_a_remainder (pool.remainder_raises)
# fails: test_remainder_is_dropped (pool.remainder_raises)
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride is None or stride == size:
        h, w = image.shape
        return image.reshape(h // size, size, w // size, size).max(axis=(1, 3))
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].max(axis=(2, 3))
