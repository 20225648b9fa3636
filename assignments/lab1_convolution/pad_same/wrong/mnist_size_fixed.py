# wrong: 28 is written in, only MNIST images work
# shows: pad.shape
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    out = np.zeros((28 + 2 * p, 28 + 2 * p))
    for i in range(28):
        for j in range(28):
            out[i + p, j + p] = image[i, j]
    return out
