# wrong: the maps are float16, too coarse for their fractions
# shows: conv.whole_numbers
import numpy as np


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    rows, columns = ((size - k) // stride + 1 for size in image.shape)
    maps = np.zeros((len(kernels), rows, columns), dtype="float16")
    for f, kernel in enumerate(kernels):
        for i in range(rows):
            for j in range(columns):
                maps[f, i, j] = np.sum(image[i * stride : i * stride + k, j * stride : j * stride + k] * kernel)
    return maps
