# wrong: half finished, the array has the right shape and stays empty
# shows: maps.empty
import numpy as np


def feature_maps(image, kernels, stride=1):
    F, k, _ = kernels.shape
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    maps = np.zeros((F, h, w))
    for f in range(F):
        kernel = kernels[f]
        # 여기서 합성곱
    return maps
