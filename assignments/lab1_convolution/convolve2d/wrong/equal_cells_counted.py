# wrong: counts the cells in which window and filter are equal
# shows: conv.pixels_compared
# told: conv.pixels_compared
# fails: test_filter_1_of_the_slide (conv.pixels_compared)
# fails: test_stride_2_of_the_slide (conv.values)
# fails: test_2x2_filter_with_fractions (conv.pixels_compared)
# fails: test_filter_is_not_flipped (conv.values)
# fails: test_any_filter_size (conv.values)
# fails: test_any_stride (conv.values)
# fails: test_fractions_and_negative_values (conv.values)
import numpy as np


def convolve2d(image, kernel, stride=1):
    size = len(kernel)
    rows = range(0, image.shape[0] - size + 1, stride)
    columns = range(0, image.shape[1] - size + 1, stride)
    result = []
    for top in rows:
        result.append([np.count_nonzero(image[top : top + size, left : left + size] == kernel) for left in columns])
    return np.array(result)
