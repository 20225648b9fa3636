# wrong: adds up and forgets to divide
# shows: pool.sum_only
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    return np.array([[np.sum(image[i:i + size, j:j + size])
                      for j in range(0, image.shape[1] - size + 1, stride)]
                     for i in range(0, image.shape[0] - size + 1, stride)])
