# right: an array of zeros, the image put in the middle
import numpy as np


def pad_same(image, kernel_size):
    H, W = image.shape
    p = (kernel_size - 1) // 2
    result = np.zeros((H + 2 * p, W + 2 * p))
    result[p:p + H, p:p + W] = image
    return result
