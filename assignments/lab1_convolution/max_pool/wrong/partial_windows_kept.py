# wrong: the remainder at the edge is pooled too, from windows that are not full
# shows: pool.partial_windows
# told: pool.partial_windows
# fails: test_negative_fractions_and_a_remainder (pool.partial_windows)
# fails: test_overlapping_windows (pool.partial_windows)
# fails: test_remainder_is_dropped (pool.shape)
# fails: test_any_stride (pool.partial_windows)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = stride or size
    return np.array([[image[i:i + size, j:j + size].max()
                      for j in range(0, image.shape[1], stride)]
                     for i in range(0, image.shape[0], stride)])
