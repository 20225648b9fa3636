# right: pools the rows first and the columns after
import numpy as np


def pool_rows(image, size, stride):
    return np.array([np.max(image[r:r + size], axis=0)
                     for r in range(0, image.shape[0] - size + 1, stride)])


def max_pool(image, size=2, stride=None):
    stride = stride if stride else size
    half = pool_rows(image, size, stride)
    return pool_rows(half.T, size, stride).T
