# wrong: makes an int copy of the filters, as those of the slide are whole numbers
# shows: conv.kernel_cast
# told: conv.kernel_cast
# fails: test_three_filters_with_fractions (conv.kernel_cast)
# fails: test_any_number_of_filters (conv.kernel_cast)
# fails: test_any_height_width_and_stride (conv.kernel_cast)
# fails: test_fractions_and_negative_values (maps.empty)
import numpy as np


def feature_maps(image, kernels, stride=1):
    kernels = np.array(kernels, dtype=int)
    k = kernels.shape[-1]
    view = np.lib.stride_tricks.sliding_window_view(image, (k, k))[::stride, ::stride]
    return np.stack([(view * kernel).sum(axis=(2, 3)) for kernel in kernels])
