# wrong: the result is float16, too coarse for its fractions
# shows: conv.whole_numbers
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    rows, columns = ((size - k) // stride + 1 for size in image.shape)
    result = np.zeros((rows, columns), dtype="float16")
    for i in range(rows):
        for j in range(columns):
            result[i, j] = np.sum(image[i * stride : i * stride + k, j * stride : j * stride + k] * kernel)
    return result
