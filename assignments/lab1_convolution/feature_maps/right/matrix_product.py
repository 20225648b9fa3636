# right: im2col, one matrix product for all filters
import numpy as np


def feature_maps(image, kernels, stride=1):
    image = np.asarray(image, dtype=np.float64)
    kernels = np.asarray(kernels, dtype=np.float64)
    n, k = kernels.shape[:2]
    ys = range(0, image.shape[0] - k + 1, stride)
    xs = range(0, image.shape[1] - k + 1, stride)
    columns = np.array([image[y:y + k, x:x + k].flatten() for y in ys for x in xs]).T
    return np.reshape(kernels.reshape(n, -1) @ columns, (n, len(ys), len(xs)))
