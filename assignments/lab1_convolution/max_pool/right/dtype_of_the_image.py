# right: the result has the image's dtype
import numpy as np


def max_pool(image, size=2, stride=None):
    stride = stride or size
    rows, columns = ((length - size) // stride + 1 for length in image.shape)
    result = np.empty((rows, columns), dtype=image.dtype)
    for i in range(rows):
        for j in range(columns):
            result[i, j] = image[i * stride : i * stride + size, j * stride : j * stride + size].max()
    return result
