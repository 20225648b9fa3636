# wrong: leaves the zeros out of the mean, because they are background
# shows: pool.zeros_left_out
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            window = image[i * stride:i * stride + size, j * stride:j * stride + size]
            count = np.count_nonzero(window)
            if count > 0:
                out[i, j] = window.sum() / count
    return out
