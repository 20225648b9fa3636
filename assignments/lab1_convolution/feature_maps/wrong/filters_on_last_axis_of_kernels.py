# wrong: takes kernels as (k, k, F) and slices [:, :, f], which runs when F equals k
# shows: maps.kernel_axes
# told: maps.kernel_axes
# fails: test_two_filters_of_the_slide (maps.kernel_axes)
# fails: test_stride_2 (maps.values)
# fails: test_three_filters_with_fractions (maps.kernel_axes)
# fails: test_any_number_of_filters (maps.values)
# fails: test_any_height_width_and_stride (maps.values)
# fails: test_fractions_and_negative_values (maps.values)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def feature_maps(image, kernels, stride=1):
    return np.array([convolve2d(image, kernels[:, :, f], stride) for f in range(kernels.shape[2])])
