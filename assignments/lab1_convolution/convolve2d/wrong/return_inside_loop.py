# wrong: return is indented one step too far, only the first row is filled
# shows: values.first_row_only
# told: values.first_row_only
# fails: test_filter_1_of_the_slide (values.first_row_only)
# fails: test_stride_2_of_the_slide (conv.values)
# fails: test_2x2_filter_with_fractions (values.first_row_only)
# fails: test_filter_is_not_flipped (values.first_row_only)
# fails: test_any_filter_size (values.first_row_only)
# fails: test_any_stride (values.first_row_only)
# fails: test_fractions_and_negative_values (values.first_row_only)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = kernel.shape[0]
    h = (image.shape[0] - k) // stride + 1
    w = (image.shape[1] - k) // stride + 1
    out = np.zeros((h, w))
    for i in range(h):
        for j in range(w):
            out[i, j] = np.sum(image[i * stride:i * stride + k, j * stride:j * stride + k] * kernel)
        return out
