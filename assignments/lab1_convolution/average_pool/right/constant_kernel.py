# right: a convolution with the kernel full of 1/size²
import numpy as np


def average_pool(image, size=2, stride=None):
    kernel = np.full((size, size), 1 / (size * size))
    return convolve2d(image, kernel, size if stride is None else stride)


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    return np.array([[(image[i:i + k, j:j + k] * kernel).sum()
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])
