# wrong: the list of maps lies outside the function and grows with each call
# shows: maps.remembers
# told: maps.remembers
# fails: test_two_filters_of_the_slide (maps.remembers)
# fails: test_stride_2 (student.raised)
# fails: test_three_filters_with_fractions (student.raised)
# fails: test_any_number_of_filters (student.raised)
# fails: test_any_height_width_and_stride (student.raised)
# fails: test_fractions_and_negative_values (student.raised)
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

MAPS = []


def feature_maps(image, kernels, stride=1):
    for kernel in kernels:
        windows = sliding_window_view(image, kernel.shape)[::stride, ::stride]
        MAPS.append(np.einsum("ijab,ab->ij", windows, kernel))
    return np.stack(MAPS)
