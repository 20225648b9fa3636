# wrong: the stride is used for the rows only
# shows: conv.stride_not_in_columns
# told: conv.stride_not_in_columns
# fails: test_2x2_filter_with_fractions (conv.stride_not_in_columns)
# fails: test_any_stride (conv.stride_not_in_columns)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    k = kernel.shape[0]
    rows = [[np.sum(image[i:i + k, j:j + k] * kernel) for j in range(image.shape[1] - k + 1)]
            for i in range(0, image.shape[0] - k + 1, stride)]
    return np.array(rows)
