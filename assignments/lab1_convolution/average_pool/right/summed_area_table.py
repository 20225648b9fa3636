# right: cumulative sums (integral image), four look-ups for each window
import numpy as np


def integral(image):
    table = np.zeros(np.add(image.shape, 1))
    table[1:, 1:] = image.astype(np.float64).cumsum(axis=0).cumsum(axis=1)
    return table


def average_pool(image, size=2, stride=None):
    stride = stride or size
    t = integral(np.asarray(image))
    sums = t[size:, size:] - t[:-size, size:] - t[size:, :-size] + t[:-size, :-size]
    return sums[::stride, ::stride] / size ** 2
