# wrong: multiplies the patch in place, which changes the caller's image and every overlapping window after it
# shows: answer.changed_argument
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            patch = image[i * stride:i * stride + k, j * stride:j * stride + k]
            patch *= kernel
            out[i, j] = patch.sum()
    return out
