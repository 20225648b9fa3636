# wrong: np.mean instead of the sum
# shows: conv.mean
# told: conv.mean
# fails: test_filter_1_of_the_slide (conv.mean)
# fails: test_stride_2_of_the_slide (conv.mean)
# fails: test_2x2_filter_with_fractions (conv.mean)
# fails: test_filter_is_not_flipped (conv.mean)
# fails: test_any_filter_size (conv.mean)
# fails: test_any_stride (conv.mean)
# fails: test_fractions_and_negative_values (conv.mean)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.mean(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
    return out
