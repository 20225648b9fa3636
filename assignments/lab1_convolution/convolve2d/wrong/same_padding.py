# wrong: pads with zeros first, so the image keeps its size
# shows: conv.same_padding
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    p = k // 2
    padded = np.pad(image, p)
    h = (padded.shape[0] - k) // stride + 1
    w = (padded.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(padded[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
    return out
