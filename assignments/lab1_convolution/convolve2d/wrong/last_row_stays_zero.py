# wrong: the result is large enough, but the loops end one position too early
# shows: conv.last_window_lost
# told: conv.last_window_lost
# fails: test_filter_1_of_the_slide (conv.last_window_lost)
# fails: test_stride_2_of_the_slide (conv.values)
# fails: test_2x2_filter_with_fractions (conv.last_window_lost)
# fails: test_filter_is_not_flipped (conv.last_window_lost)
# fails: test_any_filter_size (conv.last_window_lost)
# fails: test_any_stride (conv.last_window_lost)
# fails: test_fractions_and_negative_values (conv.last_window_lost)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    H = (image.shape[0] - k) // stride + 1
    W = (image.shape[1] - k) // stride + 1
    out = np.zeros((H, W))
    for y in range(H - 1):
        for x in range(W - 1):
            out[y, x] = (image[y * stride:y * stride + k, x * stride:x * stride + k] * kernel).sum()
    return out
