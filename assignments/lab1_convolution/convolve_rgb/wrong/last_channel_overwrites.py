# wrong: = for +=, so the last channel overwrites the others
# shows: rgb.one_channel
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k, _, C = kernel.shape
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for c in range(C):
        for i in range(h):
            for j in range(w):
                out[i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k, c] * kernel[:, :, c])
    return out
