# wrong: the result array is of whole numbers, fractions are cut off
# shows: conv.whole_numbers
# told: conv.whole_numbers
# fails: test_2x2_filter_with_fractions (conv.whole_numbers)
# fails: test_filter_is_not_flipped (conv.whole_numbers)
# fails: test_any_filter_size (conv.whole_numbers)
# fails: test_any_stride (conv.whole_numbers)
# fails: test_fractions_and_negative_values (conv.whole_numbers)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    result = np.zeros((h, w), dtype=int)
    for i in range(h):
        for j in range(w):
            result[i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
    return result
