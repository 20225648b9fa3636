# right: works with the filters last, as Keras does, and moves the axis to the front
import numpy as np


def feature_maps(image, kernels, stride=1):
    kernels_last = np.transpose(np.asarray(kernels, dtype="float32"), (1, 2, 0))
    k = kernels_last.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    maps = np.zeros((h, w, kernels_last.shape[2]), dtype="float32")
    for i in range(h):
        for j in range(w):
            patch = image[i * stride:i * stride + k, j * stride:j * stride + k, np.newaxis]
            maps[i, j] = (patch * kernels_last).sum(axis=(0, 1))
    return np.moveaxis(maps, -1, 0)
