# wrong: inserts every map at the front, so the filters come back in reverse order
# shows: maps.order
# told: maps.order
# fails: test_two_filters_of_the_slide (maps.order)
# fails: test_stride_2 (maps.order)
# fails: test_three_filters_with_fractions (maps.order)
# fails: test_any_number_of_filters (maps.order)
# fails: test_any_height_width_and_stride (maps.order)
# fails: test_fractions_and_negative_values (maps.order)
import numpy as np


def convolve2d(image, kernel, stride=1):
    k = len(kernel)
    return np.array([[np.sum(image[i:i + k, j:j + k] * kernel)
                      for j in range(0, image.shape[1] - k + 1, stride)]
                     for i in range(0, image.shape[0] - k + 1, stride)])


def feature_maps(image, kernels, stride=1):
    maps = []
    for kernel in kernels:
        maps.insert(0, convolve2d(image, kernel, stride))
    return np.array(maps)
