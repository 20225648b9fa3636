# wrong: the mean of each window, copied from average pooling
# shows: pool.mean_not_maximum
# told: pool.mean_not_maximum
# fails: test_2x2_windows (pool.mean_not_maximum)
# fails: test_negative_fractions_and_a_remainder (pool.values)
# fails: test_overlapping_windows (pool.mean_not_maximum)
# fails: test_negative_values (pool.mean_not_maximum)
# fails: test_remainder_is_dropped (pool.mean_not_maximum)
# fails: test_stride_is_size_unless_given (pool.mean_not_maximum)
# fails: test_any_stride (pool.mean_not_maximum)
# fails: test_any_kind_of_pixels (pool.mean_not_maximum)
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride is None:
        stride = size
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.mean(image[i * stride:i * stride + size, j * stride:j * stride + size])
    return out
