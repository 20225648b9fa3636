# wrong: true convolution, the kernel is turned by 180 degrees (no difference for symmetric kernels such as filter 1)
# shows: conv.flipped
# told: conv.flipped
# fails: test_2x2_filter_with_fractions (conv.flipped)
# fails: test_filter_is_not_flipped (conv.flipped)
# fails: test_any_filter_size (conv.flipped)
# fails: test_any_stride (conv.flipped)
# fails: test_fractions_and_negative_values (conv.flipped)
import numpy as np


def convolve2d(image, kernel, stride=1):
    kernel = np.flipud(np.fliplr(kernel))
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
    return out
