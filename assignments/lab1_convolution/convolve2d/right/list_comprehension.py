# right: gives back a list of lists of Python numbers
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    rows = range(0, len(image) - k + 1, stride)
    cols = range(0, len(image[0]) - k + 1, stride)
    return [[float(sum(float(image[r + a][c + b]) * float(kernel[a][b])
                       for a in range(k) for b in range(k)))
             for c in cols] for r in rows]
