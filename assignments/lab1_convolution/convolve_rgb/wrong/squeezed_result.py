# wrong: np.squeeze drops a row or column axis of length 1
# shows: conv.shape
# told: conv.shape
# fails: test_2x2_filter_with_fractions (conv.shape)
# fails: test_each_channel_has_its_own_weights (conv.shape)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    image, kernel = np.asarray(image, float), np.asarray(kernel, float)
    v = np.lib.stride_tricks.sliding_window_view(image, kernel.shape)[::stride, ::stride, 0]
    return np.squeeze((v * kernel).sum(axis=(2, 3, 4)))
