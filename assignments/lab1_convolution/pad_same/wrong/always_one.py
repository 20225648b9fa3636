# wrong: a border of 1 whatever the kernel
# shows: pad.shape
import numpy as np


def pad_same(image, kernel_size):
    return np.pad(image, ((1, 1), (1, 1)), mode="constant")
