# wrong: copied from max_pool and still takes the maximum
# shows: pool.maximum_not_mean
# told: pool.maximum_not_mean
# fails: test_2x2_windows (pool.maximum_not_mean)
# fails: test_bright_pixels_and_a_remainder (pool.maximum_not_mean)
# fails: test_overlapping_windows (pool.maximum_not_mean)
# fails: test_any_values (pool.maximum_not_mean)
# fails: test_remainder_is_dropped (pool.maximum_not_mean)
# fails: test_stride_is_size_unless_given (pool.maximum_not_mean)
# fails: test_any_stride (pool.maximum_not_mean)
# fails: test_bright_pixels (pool.maximum_not_mean)
import numpy as np


def average_pool(image, size=2, stride=None):
    if stride is None:
        stride = size
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.max(image[i * stride:i * stride + size, j * stride:j * stride + size])
    return out
