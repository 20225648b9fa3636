# wrong: the filters are on the last axis (H', W', F), as in Keras
# shows: maps.filters_last
# told: maps.filters_last
# fails: test_two_filters_of_the_slide (maps.filters_last)
# fails: test_stride_2 (maps.filters_last)
# fails: test_three_filters_with_fractions (maps.filters_last)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
    return out


def feature_maps(image, kernels, stride=1):
    return np.stack([convolve2d(image, k, stride) for k in kernels], axis=-1)
