# wrong: two filters are written in, a third is lost
# shows: maps.two_only
# told: maps.two_only
# fails: test_stride_2 (maps.two_only)
# fails: test_three_filters_with_fractions (maps.two_only)
# fails: test_any_number_of_filters (maps.shape)
# fails: test_any_height_width_and_stride (maps.shape)
# fails: test_fractions_and_negative_values (maps.shape)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def feature_maps(image, kernels, stride=1):
    map1 = convolve2d(image, kernels[0], stride)
    map2 = convolve2d(image, kernels[1], stride)
    return np.array([map1, map2])
