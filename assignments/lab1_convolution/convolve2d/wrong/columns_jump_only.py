# wrong: the shape fits the stride, but the rows move by one, as the stride is left out there
# shows: conv.stride_not_in_rows
# told: conv.stride_not_in_rows
# fails: test_stride_2_of_the_slide (conv.stride_not_in_rows)
# fails: test_any_stride (conv.stride_not_in_rows)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    H = (image.shape[0] - k) // stride + 1
    W = (image.shape[1] - k) // stride + 1
    return np.array([[np.sum(image[r:r + k, c * stride:c * stride + k] * kernel) for c in range(W)] for r in range(H)])
