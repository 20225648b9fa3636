# wrong: leaves the zeros out of the mean, because they are background
# shows: pool.zeros_left_out
# told: pool.zeros_left_out
# fails: test_2x2_windows (pool.zeros_left_out)
# fails: test_bright_pixels_and_a_remainder (pool.zeros_left_out)
# fails: test_overlapping_windows (pool.zeros_left_out)
# fails: test_any_values (pool.zeros_left_out)
# fails: test_remainder_is_dropped (pool.zeros_left_out)
# fails: test_bright_pixels (pool.zeros_left_out)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            window = image[i * stride:i * stride + size, j * stride:j * stride + size]
            count = np.count_nonzero(window)
            if count > 0:
                out[i, j] = window.sum() / count
    return out
