# wrong: takes the height for the width too, so only square images work
# shows: conv.square_only
# told: conv.square_only
# fails: test_2x2_filter_with_fractions (conv.square_only)
# fails: test_filter_is_not_flipped (conv.square_only)
# fails: test_any_stride (conv.square_only)
import numpy as np


def convolve2d(image, kernel, stride=1):
    n = image.shape[0]
    k = kernel.shape[0]
    size = (n - k) // stride + 1
    out = np.zeros((size, size))
    for i in range(size):
        for j in range(size):
            out[i, j] = (image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel).sum()
    return out
