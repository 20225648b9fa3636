# wrong: one map for each channel (H', W', C), not summed
# shows: rgb.not_summed
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k, _, C = kernel.shape
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w, C))
    for i in range(h):
        for j in range(w):
            for c in range(C):
                out[i, j, c] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k, c] * kernel[:, :, c])
    return out
