# wrong: the value that is largest in amount, so -9 beats 3
# shows: pool.absolute
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            window = image[i * stride:i * stride + size, j * stride:j * stride + size].flatten()
            out[i, j] = max(window, key=abs)
    return out
