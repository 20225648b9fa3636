# wrong: sorts the windows inside the caller's image to find the largest value
# shows: answer.sorted_argument
# told: answer.sorted_argument
# fails: test_negative_fractions_and_a_remainder (answer.sorted_argument)
# fails: test_overlapping_windows (answer.sorted_argument)
# fails: test_any_stride (pool.values)
# fails: test_any_kind_of_pixels (answer.sorted_argument)
import numpy as np


def max_pool(image, size=2, stride=None):
    if stride is None:
        stride = size
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            window = image[i * stride:i * stride + size, j * stride:j * stride + size]
            window.sort(axis=1)
            out[i, j] = max(window[:, -1])
    return out
