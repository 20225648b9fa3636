# right: convolve2d for every channel, added up with +=
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel.astype(float))
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def convolve_rgb(image, kernel, stride=1):
    합계 = 0
    for 채널 in range(image.shape[2]):
        합계 = 합계 + convolve2d(image[:, :, 채널], kernel[:, :, 채널], stride)
    return 합계
