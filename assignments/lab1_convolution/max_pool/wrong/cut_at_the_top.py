# wrong: the remainder is dropped at the top and left, not at the bottom and right
# shows: pool.cut_at_the_top
# told: pool.cut_at_the_top
# fails: test_negative_fractions_and_a_remainder (pool.cut_at_the_top)
# fails: test_remainder_is_dropped (pool.cut_at_the_top)
# fails: test_any_stride (pool.cut_at_the_top)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = stride or size
    H, W = image.shape
    image = image[(H - size) % stride:, (W - size) % stride:]
    view = np.lib.stride_tricks.sliding_window_view(image, (size, size))
    return view[::stride, ::stride].max(axis=(2, 3))
