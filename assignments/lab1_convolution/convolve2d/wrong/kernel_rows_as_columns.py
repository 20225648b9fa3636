# wrong: the filter is read column by column and the window row by row
# shows: conv.kernel_transposed
# told: conv.kernel_transposed
# fails: test_2x2_filter_with_fractions (conv.kernel_transposed)
# fails: test_filter_is_not_flipped (conv.kernel_transposed)
# fails: test_any_filter_size (conv.kernel_transposed)
# fails: test_any_stride (conv.kernel_transposed)
# fails: test_fractions_and_negative_values (conv.kernel_transposed)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    H, W = ((side - k) // stride + 1 for side in image.shape)
    out = np.zeros((H, W))
    for y in range(H):
        for x in range(W):
            for a in range(k):
                for b in range(k):
                    out[y, x] += image[y * stride + a, x * stride + b] * kernel[b, a]
    return out
