# right: a list of two-dimensional arrays
import numpy as np


def _one(image, kernel, stride):
    k = kernel.shape[-1]
    h, w = image.shape[0] - k + 1, image.shape[1] - k + 1
    total = sum(image[a:a + h, b:b + w].astype(float) * kernel[a, b] for a in range(k) for b in range(k))
    return total[::stride, ::stride]


def feature_maps(image, kernels, stride=1):
    return list(map(lambda kernel: _one(image, kernel, stride), kernels))
