# wrong: the sum is not set back to zero for the next filter, so later maps hold the earlier ones too
# shows: maps.accumulated
import numpy as np


def feature_maps(image, kernels, stride=1):
    F, k, _ = kernels.shape
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((F, h, w))
    acc = np.zeros((h, w))
    for f in range(F):
        for i in range(h):
            for j in range(w):
                acc[i, j] += np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernels[f])
        out[f] = acc
    return out
