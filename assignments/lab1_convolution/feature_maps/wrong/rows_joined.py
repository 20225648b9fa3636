# wrong: np.concatenate without a new axis, the maps lie under each other (F·H', W')
# shows: maps.joined
# told: maps.joined
# fails: test_two_filters_of_the_slide (maps.joined)
# fails: test_stride_2 (maps.joined)
# fails: test_three_filters_with_fractions (maps.joined)
# fails: test_any_number_of_filters (maps.joined)
# fails: test_any_height_width_and_stride (maps.joined)
# fails: test_fractions_and_negative_values (maps.joined)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def feature_maps(image, kernels, stride=1):
    return np.concatenate([convolve2d(image, kernel, stride) for kernel in kernels], axis=0)
