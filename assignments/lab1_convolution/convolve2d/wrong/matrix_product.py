# wrong: @ (matrix product) instead of elementwise *
# shows: conv.values
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            patch = image[i * stride:i * stride + k, j * stride:j * stride + k]
            out[i, j] = np.sum(patch @ kernel)
    return out
