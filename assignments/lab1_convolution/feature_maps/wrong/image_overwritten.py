# wrong: the map is stored under the image's name, so that the next filter works on the map
# shows: maps.chained
# told: maps.chained
# fails: test_two_filters_of_the_slide (maps.chained)
# fails: test_stride_2 (student.raised)
# fails: test_three_filters_with_fractions (student.raised)
# fails: test_any_number_of_filters (student.raised)
# fails: test_any_height_width_and_stride (student.raised)
# fails: test_fractions_and_negative_values (student.raised)
import numpy as np


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    results = []
    for kernel in kernels:
        windows = np.lib.stride_tricks.sliding_window_view(image, (k, k))[::stride, ::stride]
        image = np.einsum("ijab,ab->ij", windows, kernel)
        results.append(image)
    return np.array(results)
