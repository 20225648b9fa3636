# wrong: range ends one too early, the last row and column of windows is lost
# shows: conv.last_window_lost
# told: conv.last_window_lost
# fails: test_filter_1_of_the_slide (conv.last_window_lost)
# fails: test_stride_2_of_the_slide (conv.last_window_lost)
# fails: test_2x2_filter_with_fractions (conv.last_window_lost)
# fails: test_filter_is_not_flipped (conv.last_window_lost)
# fails: test_any_filter_size (conv.last_window_lost)
# fails: test_any_stride (conv.last_window_lost)
# fails: test_fractions_and_negative_values (conv.last_window_lost)
import numpy as np


def convolve2d(image, kernel, stride=1):
    H, W = image.shape
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, W - k, stride)]
                     for i in range(0, H - k, stride)])
