# wrong: returns the new shape, not the image
# shows: answer.not_an_array
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    padded = np.pad(image, p)
    return padded.shape
