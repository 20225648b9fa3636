# wrong: // cuts the fraction off
# shows: pool.whole_numbers
# told: pool.whole_numbers
# fails: test_2x2_windows (pool.whole_numbers)
# fails: test_bright_pixels_and_a_remainder (pool.whole_numbers)
# fails: test_overlapping_windows (pool.whole_numbers)
# fails: test_any_values (pool.whole_numbers)
# fails: test_remainder_is_dropped (pool.whole_numbers)
# fails: test_stride_is_size_unless_given (pool.whole_numbers)
# fails: test_any_stride (pool.whole_numbers)
# fails: test_bright_pixels (pool.whole_numbers)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            window = image[i * stride:i * stride + size, j * stride:j * stride + size]
            out[i, j] = window.sum() // (size * size)
    return out
