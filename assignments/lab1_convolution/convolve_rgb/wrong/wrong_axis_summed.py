# wrong: sums axis 0 and 1 only and then takes the largest channel
# shows: rgb.largest_channel
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            patch = image[i * stride:i * stride + k, j * stride:j * stride + k]
            out[i, j] = max((patch * kernel).sum(axis=(0, 1)))
    return out
