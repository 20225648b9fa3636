# wrong: kernel[:, :, 0] for every channel, right only if the slices are equal
# shows: rgb.one_slice
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for c in range(image.shape[2]):
        for i in range(h):
            for j in range(w):
                out[i, j] += np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k, c] * kernel[:, :, 0])
    return out
