# right: np.pad with one number for all sides
import numpy as np


def pad_same(image, kernel_size):
    return np.pad(image, kernel_size // 2)
