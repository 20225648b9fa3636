# wrong: the whole border on the right and at the bottom, the size is right
# shows: pad.not_centered
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size - 1
    return np.pad(image, ((0, p), (0, p)))
