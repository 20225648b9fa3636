# wrong: the result has the image's dtype, so means of whole numbers are cut off
# shows: pool.whole_numbers
# told: pool.whole_numbers
# fails: test_2x2_windows (pool.whole_numbers)
# fails: test_bright_pixels_and_a_remainder (pool.whole_numbers)
# fails: test_overlapping_windows (pool.whole_numbers)
# fails: test_any_values (pool.whole_numbers)
# fails: test_bright_pixels (pool.whole_numbers)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w), dtype=image.dtype)
    for i in range(h):
        for j in range(w):
            out[i, j] = np.mean(image[i * stride:i * stride + size, j * stride:j * stride + size])
    return out
