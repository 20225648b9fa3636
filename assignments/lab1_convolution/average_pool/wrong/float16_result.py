# wrong: the means are float16, too coarse for their fractions
# shows: pool.whole_numbers
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = stride or size
    rows, columns = ((length - size) // stride + 1 for length in image.shape)
    result = np.zeros((rows, columns), dtype="float16")
    for i in range(rows):
        for j in range(columns):
            result[i, j] = np.mean(image[i * stride : i * stride + size, j * stride : j * stride + size])
    return result
