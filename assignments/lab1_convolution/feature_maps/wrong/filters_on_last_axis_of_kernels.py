# wrong: takes kernels as (k, k, F) and slices [:, :, f], which runs when F equals k
# shows: maps.values
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def feature_maps(image, kernels, stride=1):
    return np.array([convolve2d(image, kernels[:, :, f], stride) for f in range(kernels.shape[2])])
