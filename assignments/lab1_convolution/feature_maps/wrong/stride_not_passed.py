# wrong: the stride is not handed on to convolve2d
# shows: conv.stride_unused
# told: conv.stride_unused
# fails: test_stride_2 (conv.stride_unused)
# fails: test_any_height_width_and_stride (conv.stride_unused)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def feature_maps(image, kernels, stride=1):
    return np.array([convolve2d(image, kernel) for kernel in kernels])
