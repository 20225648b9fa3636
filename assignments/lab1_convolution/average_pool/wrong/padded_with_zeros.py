# wrong: pads the image with zeros until the size divides it
# shows: pool.padded
# told: pool.padded
# fails: test_bright_pixels_and_a_remainder (pool.padded)
# fails: test_overlapping_windows (pool.padded)
# fails: test_remainder_is_dropped (pool.padded)
# fails: test_any_stride (pool.shape)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    image = np.pad(image, ((0, -image.shape[0] % size), (0, -image.shape[1] % size)))
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].mean(axis=(2, 3))
