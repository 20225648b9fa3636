# wrong: sets the outer pixels of a copy to zero, the image does not grow
# shows: pad.not_padded
import numpy as np


def pad_same(image, kernel_size):
    p = kernel_size // 2
    out = image.copy()
    if p > 0:
        out[:p, :] = 0
        out[-p:, :] = 0
        out[:, :p] = 0
        out[:, -p:] = 0
    return out
