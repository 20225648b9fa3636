# wrong: repeats the edge instead of zeros (no difference for digits with a black border)
# shows: pad.not_zero
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    return np.pad(image, ((p, p), (p, p)), mode="edge")
