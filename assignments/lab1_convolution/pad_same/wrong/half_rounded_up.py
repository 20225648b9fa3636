# wrong: (k + 1) // 2, one too wide
# shows: pad.shape
import numpy as np


def pad_same(image, kernel_size):
    pad = (kernel_size + 1) // 2
    return np.pad(image, pad)
