# right: the largest value by reduce, rows as lists of float32
import functools

import numpy as np


def max_pool(image, size=2, stride=None):
    step = size if stride is None else stride
    rows = []
    for i in range(0, image.shape[0] - size + 1, step):
        rows.append([])
        for j in range(0, image.shape[1] - size + 1, step):
            window = image[i : i + size, j : j + size].ravel().tolist()
            rows[-1].append(np.float32(functools.reduce(lambda a, b: a if a >= b else b, window)))
    return rows
