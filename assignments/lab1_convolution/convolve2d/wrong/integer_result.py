# wrong: the result array is of whole numbers, fractions are cut off
# shows: values.integer_type
# told: values.integer_type
# fails: test_2x2_filter_with_fractions (values.integer_type)
# fails: test_filter_is_not_flipped (values.integer_type)
# fails: test_any_filter_size (values.integer_type)
# fails: test_any_stride (values.integer_type)
# fails: test_fractions_and_negative_values (values.integer_type)
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
