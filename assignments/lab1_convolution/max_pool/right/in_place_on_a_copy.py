# right: an own float copy first, and then in place on the copy
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    image = image.copy()
    h, w = (image.shape[0] - size) // stride + 1, (image.shape[1] - size) // stride + 1
    result = np.zeros((h, w), dtype=image.dtype)
    for i in range(h):
        for j in range(w):
            window = image[i * stride : i * stride + size, j * stride : j * stride + size].copy()
            window.sort(axis=1)
            window.sort(axis=0)
            result[i, j] = window[-1, -1]
    return result
