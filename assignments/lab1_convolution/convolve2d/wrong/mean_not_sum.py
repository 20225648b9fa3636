# wrong: np.mean instead of the sum
# shows: conv.mean
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.mean(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
    return out
