# wrong: returns the array when its first value is there
# shows: values.first_value_only
# told: values.first_value_only
# fails: test_filter_1_of_the_slide (values.first_value_only)
# fails: test_stride_2_of_the_slide (conv.values)
# fails: test_2x2_filter_with_fractions (values.first_value_only)
# fails: test_filter_is_not_flipped (values.first_value_only)
# fails: test_any_filter_size (values.first_value_only)
# fails: test_any_stride (values.first_value_only)
# fails: test_fractions_and_negative_values (values.first_value_only)
import numpy as np


def convolve2d(image, kernel, stride=1):
    n = kernel.shape[0]
    rows = range(0, image.shape[0] - n + 1, stride)
    columns = range(0, image.shape[1] - n + 1, stride)
    sums = np.zeros((len(rows), len(columns)))
    for i, top in enumerate(rows):
        for j, left in enumerate(columns):
            window = image[top:top + n, left:left + n]
            sums[i, j] = (window * kernel).sum()
            return sums
