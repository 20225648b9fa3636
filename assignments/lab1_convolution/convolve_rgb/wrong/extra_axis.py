# wrong: keeps a channel axis of length 1, (H', W', 1)
# shows: rgb.extra_axis
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w, 1))
    for i in range(h):
        for j in range(w):
            out[i, j, 0] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k, :] * kernel)
    return out
