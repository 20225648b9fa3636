# right: an own float copy first, and then in place on the copy
import numpy as np


def feature_maps(image, kernels, stride=1):
    image = image.astype(float)
    image += 1
    kernels = kernels.astype(float)
    k = kernels.shape[-1]
    windows = np.lib.stride_tricks.sliding_window_view(image, (k, k))[::stride, ::stride]
    maps = np.tensordot(kernels, windows, axes=((1, 2), (2, 3)))
    maps -= kernels.sum(axis=(1, 2))[:, None, None]
    return maps
