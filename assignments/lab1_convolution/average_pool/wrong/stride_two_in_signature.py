# wrong: stride=2 in the signature, so size=3 still moves by 2
# shows: pool.stride_two
# told: pool.stride_two
# fails: test_bright_pixels_and_a_remainder (pool.stride_two)
# fails: test_remainder_is_dropped (pool.stride_two)
# fails: test_stride_is_size_unless_given (pool.stride_two)
import numpy as np


def average_pool(image, size=2, stride=2):
    if stride is None:
        stride = size
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].mean(axis=(2, 3))
