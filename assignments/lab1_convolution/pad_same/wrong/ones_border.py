# wrong: the border is of ones
# shows: pad.not_zero
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    h, w = image.shape
    out = np.ones((h + 2 * p, w + 2 * p), dtype=image.dtype)
    out[p:p + h, p:p + w] = image
    return out
