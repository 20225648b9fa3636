# wrong: ReLU on the maps
# shows: conv.negatives_lost
# told: conv.negatives_lost
# fails: test_two_filters_of_the_slide (conv.negatives_lost)
# fails: test_stride_2 (maps.values)
# fails: test_three_filters_with_fractions (conv.negatives_lost)
# fails: test_any_number_of_filters (conv.negatives_lost)
# fails: test_any_height_width_and_stride (maps.values)
# fails: test_fractions_and_negative_values (maps.values)
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    win = sliding_window_view(image, (k, k))[::stride, ::stride]
    return np.maximum(np.einsum("ijab,fab->fij", win, kernels), 0)
