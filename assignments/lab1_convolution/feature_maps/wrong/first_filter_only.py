# wrong: the loop counts the filters, but always takes kernels[0]
# shows: maps.first_everywhere
# told: maps.first_everywhere
# fails: test_two_filters_of_the_slide (maps.first_everywhere)
# fails: test_stride_2 (maps.first_everywhere)
# fails: test_three_filters_with_fractions (maps.first_everywhere)
# fails: test_any_number_of_filters (maps.first_everywhere)
# fails: test_any_height_width_and_stride (maps.first_everywhere)
# fails: test_fractions_and_negative_values (maps.first_everywhere)
import numpy as np


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    view = np.lib.stride_tricks.sliding_window_view(image, (k, k))[::stride, ::stride]
    return np.array([(view * kernels[0]).sum(axis=(2, 3)) for _ in range(len(kernels))])
