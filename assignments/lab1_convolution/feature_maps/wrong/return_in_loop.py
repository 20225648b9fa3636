# wrong: return inside the loop, only the first filter is used
# shows: maps.one_only
# told: maps.one_only
# fails: test_two_filters_of_the_slide (maps.one_only)
# fails: test_stride_2 (maps.one_only)
# fails: test_three_filters_with_fractions (maps.one_only)
# fails: test_any_number_of_filters (maps.one_only)
# fails: test_any_height_width_and_stride (maps.one_only)
# fails: test_fractions_and_negative_values (maps.one_only)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def feature_maps(image, kernels, stride=1):
    result = []
    for kernel in kernels:
        result.append(convolve2d(image, kernel, stride))
        return np.array(result)
