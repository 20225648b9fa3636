# wrong: takes the height for the width too, so only square images work
# shows: conv.shape
import numpy as np


def convolve2d(image, kernel, stride=1):
    n = image.shape[0]
    k = kernel.shape[0]
    size = (n - k) // stride + 1
    out = np.zeros((size, size))
    for i in range(size):
        for j in range(size):
            out[i, j] = (image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel).sum()
    return out
