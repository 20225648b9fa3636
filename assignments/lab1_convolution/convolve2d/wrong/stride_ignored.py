# wrong: stride is accepted and never used
# shows: conv.stride_unused
# told: conv.stride_unused
# fails: test_stride_2_of_the_slide (conv.stride_unused)
# fails: test_any_stride (conv.stride_unused)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    out = np.zeros((image.shape[0] - k + 1, image.shape[1] - k + 1))
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = np.sum(image[i:i + k, j:j + k] * kernel)
    return out
