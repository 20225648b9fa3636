# wrong: the result is float16, too coarse for its fractions
# shows: values.float16
# told: values.float16
# fails: test_2x2_filter_with_fractions (values.float16)
# fails: test_filter_is_not_flipped (values.float16)
# fails: test_any_filter_size (values.float16)
# fails: test_any_stride (values.float16)
# fails: test_fractions_and_negative_values (values.float16)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    rows, columns = ((size - k) // stride + 1 for size in image.shape)
    result = np.zeros((rows, columns), dtype="float16")
    for i in range(rows):
        for j in range(columns):
            result[i, j] = np.sum(image[i * stride : i * stride + k, j * stride : j * stride + k] * kernel)
    return result
