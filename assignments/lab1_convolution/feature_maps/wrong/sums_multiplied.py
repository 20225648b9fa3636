# wrong: the sum of the window times the sum of the filter, not the sum of the products
# shows: maps.values
import numpy as np


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((len(kernels), h, w))
    for f in range(len(kernels)):
        for i in range(h):
            for j in range(w):
                patch = image[i * stride:i * stride + k, j * stride:j * stride + k]
                out[f, i, j] = np.sum(patch) * np.sum(kernels[f])
    return out
