# wrong: the output size is n // stride, so overlapping windows run over the edge
# shows: pool.over_the_edge
# told: pool.over_the_edge
# fails: test_overlapping_windows (pool.over_the_edge)
# fails: test_any_stride (pool.shape)
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h, w = image.shape[0] // stride, image.shape[1] // stride
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.max(image[i * stride:i * stride + size, j * stride:j * stride + size])
    return out
