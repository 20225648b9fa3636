# right: one matrix product of the filters and the windows, both as rows
import numpy as np


def feature_maps(image, kernels, stride=1):
    count, k, _ = kernels.shape
    rows, columns = (range(0, side - k + 1, stride) for side in image.shape)
    windows = [np.ravel(image[i : i + k, j : j + k]) for i in rows for j in columns]
    return (np.reshape(kernels, (count, -1)) @ np.transpose(windows)).reshape(count, len(rows), len(columns))
