# wrong: the filter's size is written down as 3
# shows: conv.kernel_fixed
# told: conv.kernel_fixed
# fails: test_2x2_filter_with_fractions (conv.kernel_fixed)
# fails: test_any_number_of_channels (conv.kernel_fixed)
# fails: test_any_stride (conv.kernel_fixed)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    H = (image.shape[0] - 3) // stride + 1
    W = (image.shape[1] - 3) // stride + 1
    out = np.zeros((H, W))
    for y in range(H):
        for x in range(W):
            for c in range(image.shape[2]):
                window = image[y * stride:y * stride + 3, x * stride:x * stride + 3, c]
                out[y, x] += np.sum(window * kernel[:, :, c])
    return out
