# wrong: each filter works on the map of the one before, like layers in a row
# shows: maps.chained
# told: maps.chained
# fails: test_two_filters_of_the_slide (maps.chained)
# fails: test_stride_2 (maps.shape)
# fails: test_three_filters_with_fractions (maps.shape)
# fails: test_any_number_of_filters (maps.shape)
# fails: test_any_height_width_and_stride (maps.shape)
# fails: test_fractions_and_negative_values (maps.shape)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    padded = np.pad(image, 0)
    return np.array([[np.sum(padded[i:i + k, j:j + k] * kernel)
                      for j in range(0, padded.shape[1] - k + 1, stride)]
                     for i in range(0, padded.shape[0] - k + 1, stride)])


def feature_maps(image, kernels, stride=1):
    for kernel in kernels:
        image = convolve2d(image, kernel, stride)
    return image
