# wrong: the result array is of whole numbers, 0.9 becomes 0
# shows: pool.whole_numbers
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    out = np.zeros((h, w), dtype=np.int32)
    for i in range(h):
        for j in range(w):
            out[i, j] = np.max(image[i * stride:i * stride + size, j * stride:j * stride + size])
    return out
