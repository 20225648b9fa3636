# right: starts with an empty array and concatenates each map with np.newaxis in front
import numpy as np


def conv(image, kernel, *, stride):
    k, _ = kernel.shape
    return np.array([[np.dot(image[y:y + k, x:x + k].ravel().astype(float), kernel.ravel())
                      for x in np.arange(0, image.shape[1] - k + 1, stride)]
                     for y in np.arange(0, image.shape[0] - k + 1, stride)])


def feature_maps(image, kernels, stride=1):
    result = None
    for kernel in kernels:
        fm = conv(image, kernel, stride=stride)[np.newaxis, ...]
        result = fm if result is None else np.concatenate((result, fm), axis=0)
    return result
