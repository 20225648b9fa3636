# wrong: loops over the slide's filters, which stand outside the function, and not over those that are given
# shows: conv.kernel_unused
# told: conv.kernel_unused
# fails: test_stride_2 (conv.kernel_unused)
# fails: test_three_filters_with_fractions (conv.kernel_unused)
# fails: test_any_number_of_filters (maps.shape)
# fails: test_any_height_width_and_stride (maps.shape)
# fails: test_fractions_and_negative_values (maps.shape)
import numpy as np

SLIDE = [np.array([[1, -1, -1], [-1, 1, -1], [-1, -1, 1]]), np.array([[-1, 1, -1]] * 3)]


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def feature_maps(image, kernels, stride=1):
    return np.stack([convolve2d(image.astype(float), kernel, stride) for kernel in SLIDE])
