# wrong: pads with zeros first, so the image keeps its size
# shows: conv.same_padding
# told: conv.same_padding
# fails: test_filter_1_of_the_slide (conv.same_padding)
# fails: test_stride_2_of_the_slide (conv.same_padding)
# fails: test_2x2_filter_with_fractions (conv.shape)
# fails: test_filter_is_not_flipped (conv.same_padding)
# fails: test_any_filter_size (conv.shape)
# fails: test_any_stride (conv.same_padding)
# fails: test_fractions_and_negative_values (conv.same_padding)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    p = k // 2
    padded = np.pad(image, p)
    h = (padded.shape[0] - k) // stride + 1
    w = (padded.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(padded[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
    return out
