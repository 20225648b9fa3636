# wrong: the height of the result is right, the width adds 1 before the division
# shows: conv.one_inside
# told: conv.one_inside
# fails: test_stride_2_of_the_slide (conv.one_inside)
# fails: test_any_stride (conv.one_inside)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    height = (image.shape[0] - k) // stride + 1
    width = (image.shape[1] - k + 1) // stride
    out = np.zeros((height, width))
    for y in range(height):
        for x in range(width):
            window = image[y * stride : y * stride + k, x * stride : x * stride + k]
            out[y, x] = np.sum(window * kernel)
    return out
