# wrong: makes the pixels int8 to have negative numbers, which turns bright ones negative
# shows: values.pixels_cast
# told: values.pixels_cast
# fails: test_2x2_filter_with_fractions (values.pixels_cast)
# fails: test_filter_is_not_flipped (values.pixels_cast)
# fails: test_any_filter_size (values.pixels_cast)
# fails: test_any_stride (values.pixels_cast)
# fails: test_fractions_and_negative_values (values.pixels_cast)
import numpy as np


def convolve2d(image, kernel, stride=1):
    signed = np.array(image, dtype="int8").astype(float)
    k = len(kernel)
    return np.array([[np.sum(signed[i:i + k, j:j + k] * kernel) for j in range(0, signed.shape[1] - k + 1, stride)]
                     for i in range(0, signed.shape[0] - k + 1, stride)])
