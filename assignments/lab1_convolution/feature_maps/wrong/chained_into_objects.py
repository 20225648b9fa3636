# wrong: each filter works on the map before it; maps of several sizes are kept as objects
# shows: maps.chained
# told: maps.chained
# fails: test_two_filters_of_the_slide (maps.chained)
# fails: test_stride_2 (student.raised)
# fails: test_three_filters_with_fractions (student.raised)
# fails: test_any_number_of_filters (answer.not_an_array)
# fails: test_any_height_width_and_stride (student.raised)
# fails: test_fractions_and_negative_values (student.raised)
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def feature_maps(image, kernels, stride=1):
    found = []
    for kernel in kernels:
        image = (sliding_window_view(image, kernel.shape)[::stride, ::stride] * kernel).sum((2, 3))
        found.append(image)
    return np.array(found, dtype=object)
