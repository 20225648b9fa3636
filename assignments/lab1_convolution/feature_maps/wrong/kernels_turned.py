# wrong: kernels[:, ::-1, ::-1], a true convolution
# shows: conv.flipped
# told: conv.flipped
# fails: test_stride_2 (conv.flipped)
# fails: test_three_filters_with_fractions (conv.flipped)
# fails: test_any_number_of_filters (conv.flipped)
# fails: test_any_height_width_and_stride (conv.flipped)
# fails: test_fractions_and_negative_values (conv.flipped)
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def feature_maps(image, kernels, stride=1):
    k = kernels.shape[1]
    win = sliding_window_view(image, (k, k))[::stride, ::stride]
    return np.einsum("ijab,fab->fij", win, kernels[:, ::-1, ::-1])
