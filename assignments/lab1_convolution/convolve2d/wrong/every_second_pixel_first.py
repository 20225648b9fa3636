# wrong: takes every stride-th row and column of the image first and moves the filter by one pixel then
# shows: conv.image_thinned
# told: conv.image_thinned
# fails: test_stride_2_of_the_slide (conv.image_thinned)
# fails: test_any_stride (conv.one_inside)
import numpy as np


def convolve2d(image, kernel, stride=1):
    fewer = np.asarray(image, dtype=float)[::stride, ::stride]
    k = len(kernel)
    height, width = len(fewer) - k + 1, len(fewer[0]) - k + 1
    found = np.zeros((max(height, 0), max(width, 0)))
    for y in range(len(found)):
        for x in range(width):
            found[y, x] = np.sum(fewer[y : y + k, x : x + k] * kernel)
    return found
