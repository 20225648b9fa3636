# wrong: as many columns as rows
# shows: pool.shape
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = stride or size
    n = (len(image) - size) // stride + 1
    out = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            out[i, j] = np.max(image[i * stride:i * stride + size, j * stride:j * stride + size])
    return out
