# wrong: the height is used for both sides, only square images work
# shows: pad.shape
import numpy as np


def pad_same(image, kernel_size):
    n = len(image)
    p = kernel_size // 2
    out = np.zeros((n + 2 * p, n + 2 * p))
    out[p:n + p, p:n + p] = image
    return out
