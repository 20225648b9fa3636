# wrong: stride is 1 in the signature, so windows overlap by default
# shows: pool.stride_default
import numpy as np


def average_pool(image, size=2, stride=1):
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = image[i * stride:i * stride + size, j * stride:j * stride + size].mean()
    return out
