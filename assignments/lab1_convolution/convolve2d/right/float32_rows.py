# right: float32 from the start, a list of rows comes back
import numpy as np


def convolve2d(image, kernel, stride=1):
    image, kernel = np.array(image, dtype="float32"), np.array(kernel, dtype="float32")
    k = len(kernel)
    tops = range(0, len(image) - k + 1, stride)
    lefts = range(0, len(image[0]) - k + 1, stride)
    return [[float((image[i : i + k, j : j + k] * kernel).sum()) for j in lefts] for i in tops]
