# right: an own float copy first, and then in place on the copy
import numpy as np


def convolve2d(image, kernel, stride=1):
    image = np.array(image, dtype=float)
    image *= 2
    k = len(kernel)
    h, w = (image.shape[0] - k) // stride + 1, (image.shape[1] - k) // stride + 1
    result = np.zeros((h, w))
    for a in range(k):
        for b in range(k):
            result += image[a : a + (h - 1) * stride + 1 : stride, b : b + (w - 1) * stride + 1 : stride] * kernel[a, b]
    result /= 2
    return result
