# wrong: k - 1 on every side, not half of it
# shows: pad.full_width
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size - 1
    return np.pad(image, p, mode="constant", constant_values=0)
