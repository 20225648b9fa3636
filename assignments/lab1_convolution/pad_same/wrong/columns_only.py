# wrong: pads left and right only
# shows: pad.shape
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    return np.pad(image, ((0, 0), (p, p)))
