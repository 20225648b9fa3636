# wrong: the value that is largest in amount, so -9 beats 3
# shows: pool.absolute
# told: pool.absolute
# fails: test_negative_fractions_and_a_remainder (pool.absolute)
# fails: test_negative_values (pool.absolute)
# fails: test_remainder_is_dropped (pool.absolute)
# fails: test_stride_is_size_unless_given (pool.absolute)
# fails: test_any_stride (pool.absolute)
# fails: test_any_kind_of_pixels (pool.absolute)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            window = image[i * stride:i * stride + size, j * stride:j * stride + size].flatten()
            out[i, j] = max(window, key=abs)
    return out
