# right: novice way, an empty list, append, np.array; the helper comes after the user
import numpy as np


def feature_maps(image, kernels, stride=1):
    maps = []
    for f in range(len(kernels)):
        one_map = convolve(image, kernels[f], stride)
        maps.append(one_map)
    return np.array(maps)


def convolve(image, kernel, s):
    k = len(kernel)
    rows = []
    for y in range(0, len(image) - k + 1, s):
        row = []
        for x in range(0, len(image[0]) - k + 1, s):
            value = 0.0
            for a in range(k):
                for b in range(k):
                    value += float(image[y + a][x + b]) * float(kernel[a][b])
            row.append(value)
        rows.append(row)
    return rows
