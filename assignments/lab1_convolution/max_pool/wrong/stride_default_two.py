# wrong: the stride is 2 by default also where size is not 2
# shows: pool.stride_two
# told: pool.stride_two
# fails: test_negative_fractions_and_a_remainder (pool.stride_two)
# fails: test_remainder_is_dropped (pool.stride_two)
# fails: test_stride_is_size_unless_given (pool.stride_two)
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride is None:
        stride = 2
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = image[i * stride:i * stride + size, j * stride:j * stride + size].max()
    return out
