# wrong: the output has the right size for the stride, but the windows still move by one
# shows: conv.stride_in_size_only
# told: conv.stride_in_size_only
# fails: test_stride_2_of_the_slide (conv.stride_in_size_only)
# fails: test_any_stride (conv.stride_in_size_only)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(image[i:i + k, j:j + k] * kernel)
    return out
