# wrong: stride is 1 in the signature, so windows overlap by default
# shows: pool.stride_default
# told: pool.stride_default
# fails: test_2x2_windows (pool.stride_default)
# fails: test_bright_pixels_and_a_remainder (pool.stride_default)
# fails: test_any_values (pool.stride_default)
# fails: test_remainder_is_dropped (pool.stride_default)
# fails: test_stride_is_size_unless_given (pool.stride_default)
# fails: test_bright_pixels (pool.stride_default)
import numpy as np


def average_pool(image, size=2, stride=1):
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = image[i * stride:i * stride + size, j * stride:j * stride + size].mean()
    return out
