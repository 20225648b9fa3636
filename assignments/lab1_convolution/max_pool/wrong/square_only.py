# wrong: as many columns as rows
# shows: pool.square_only
# told: pool.square_only
# fails: test_negative_fractions_and_a_remainder (pool.square_only)
# fails: test_overlapping_windows (pool.square_only)
# fails: test_negative_values (pool.square_only)
# fails: test_remainder_is_dropped (pool.square_only)
# fails: test_stride_is_size_unless_given (pool.square_only)
# fails: test_any_stride (pool.square_only)
# fails: test_any_kind_of_pixels (pool.square_only)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = stride or size
    n = (len(image) - size) // stride + 1
    out = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            out[i, j] = np.max(image[i * stride:i * stride + size, j * stride:j * stride + size])
    return out
