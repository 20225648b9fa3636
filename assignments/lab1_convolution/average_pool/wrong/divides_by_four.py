# wrong: always divides by 4
# shows: pool.divided_by_four
# told: pool.divided_by_four
# fails: test_bright_pixels_and_a_remainder (pool.divided_by_four)
# fails: test_overlapping_windows (pool.divided_by_four)
# fails: test_any_values (pool.divided_by_four)
# fails: test_remainder_is_dropped (pool.divided_by_four)
# fails: test_stride_is_size_unless_given (pool.divided_by_four)
# fails: test_any_stride (pool.divided_by_four)
import numpy as np


def average_pool(image, size=2, stride=None):
    if stride is None:
        stride = size
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(image[i * stride:i * stride + size, j * stride:j * stride + size]) / 4
    return out
